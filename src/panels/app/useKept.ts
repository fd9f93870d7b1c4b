import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../../game/game'
import type { InputOf, OutputOf, TaskName } from '../../store/reckoning/tasks'
import { useSession } from './session'
import type { Reckoned } from './useReckoned'

const known = new WeakMap<Game, Map<string, unknown>>()

/**
 * Have something worked out of a game beside the page, and only once: where the page is left and opened again it stands
 * there at once.
 *
 * @param input Plain data. What is not asked for yet is `'later'`.
 */
export function useKept<Name extends TaskName>(
  task: Name,
  game: Game,
  input: InputOf<Name> | 'later',
): Reckoned<OutputOf<Name>> {
  const { store } = useSession()
  const [told, setTold] = useState({ key: '', share: 0, hasFailed: false })
  const key = `${task} ${JSON.stringify(input)}`
  const isKnown = known.get(game)?.has(key) ?? false
  const output = known.get(game)?.get(key) as OutputOf<Name> | undefined
  useEffect(() => {
    if (input === 'later' || isKnown) return
    let isWanted = true
    const tell = (change: { readonly share?: number; readonly hasFailed?: true }) => {
      if (isWanted) setTold({ key, share: 0, hasFailed: false, ...change })
    }
    const keep = (answer: OutputOf<Name>) => {
      known.set(game, new Map([...(known.get(game) ?? []), [key, answer]]))
      tell({ share: 1 })
    }
    store.reckon(task, game, input, share => tell({ share })).then(keep, () => tell({ hasFailed: true }))
    return () => {
      isWanted = false
    }
  }, [store, task, game, key])
  const { share, hasFailed } = told.key === key ? told : { share: 0, hasFailed: false }
  return { output, share, hasFailed, isAtWork: input !== 'later' && !isKnown && !hasFailed }
}
