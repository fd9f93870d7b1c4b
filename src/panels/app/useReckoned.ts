import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../../game/game'
import type { InputOf, OutputOf, TaskName } from '../../store/reckoning/tasks'
import { useSession } from './session'

/** Work that is done beside the page, as a panel sees it. */
export interface Reckoned<Output> {
  /** What came out last; while something new is worked out, still the former. */
  readonly output: Output | undefined
  /** Share that is done, 0 to 1, for work that tells it. */
  readonly share: number
  readonly isAtWork: boolean
  readonly hasFailed: boolean
}

/**
 * Have something worked out beside the page, again whenever the game or the input changes. Only the answer
 * to the latest question is shown.
 *
 * @param input Plain data. What is not asked for yet is `'later'`.
 */
export function useReckoned<Name extends TaskName>(
  task: Name,
  game: Game,
  input: InputOf<Name> | 'later',
): Reckoned<OutputOf<Name>> {
  const { store } = useSession()
  const [reckoned, setReckoned] = useState<Reckoned<OutputOf<Name>>>(AT_WORK)
  const key = JSON.stringify(input)
  useEffect(() => {
    if (input === 'later') return
    let isWanted = true
    const show = (change: Partial<Reckoned<OutputOf<Name>>>) => {
      if (isWanted) setReckoned(before => ({ ...before, ...change }))
    }
    show(AT_WORK_AGAIN)
    store
      .reckon(task, game, input, share => show({ share }))
      .then(
        output => show({ output, isAtWork: false }),
        () => show({ hasFailed: true, isAtWork: false }),
      )
    return () => {
      isWanted = false
    }
  }, [store, task, game, key])
  return reckoned
}

const AT_WORK_AGAIN = { share: 0, isAtWork: true, hasFailed: false } as const
const AT_WORK = { output: undefined, ...AT_WORK_AGAIN } as const
