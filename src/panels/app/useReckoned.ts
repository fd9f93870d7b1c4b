import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../../game/game'
import type { AppStore } from '../../store/appState'
import { BEGUN, type KeptWork, keepWork, workOn } from '../../store/reckoning/keptWork'
import type { InputOf, OnProgress, OutputOf, TaskName } from '../../store/reckoning/tasks'
import { useSession } from './session'

/** Work that is done beside the page, as a panel sees it. */
export interface Reckoned<Output> {
  readonly output: Output | undefined
  readonly isAtWork: boolean
  readonly hasFailed: boolean
}

/** Work on a game beside the page, under a name of its own. */
export interface Work<Output> {
  readonly name: string
  readonly begin: (store: AppStore, onProgress: OnProgress) => Promise<Output>
}

/**
 * Have a task done beside the page, and only once: where the page is left and opened again it stands there at once.
 *
 * @param input Plain data. What is not asked for yet is `'later'`.
 */
export function useReckoned<Name extends TaskName>(
  task: Name,
  game: Game,
  input: InputOf<Name> | 'later',
): Reckoned<OutputOf<Name>> {
  return useOutcome(game, input === 'later' ? 'later' : taskWork(task, game, input))
}

/** How much of a task is done, 0 to 1: for the one panel that tells it, as each step draws that panel anew. */
export function useReckonedShare<Name extends TaskName>(task: Name, game: Game, input: InputOf<Name>): number {
  return useShare(game, taskWork(task, game, input))
}

/** Have some work done, and hear when it is. */
export function useOutcome<Output>(game: Game, work: Work<Output> | 'later'): Reckoned<Output> {
  const { output, hasFailed } = useWork(game, work, isNewOutcome)
  return { output, hasFailed, isAtWork: work !== 'later' && output === undefined && !hasFailed }
}

/** Have some work done, and hear of every step. */
export function useShare<Output>(game: Game, work: Work<Output>): number {
  return useWork(game, work, isNewShare).share
}

function taskWork<Name extends TaskName>(task: Name, game: Game, input: InputOf<Name>): Work<OutputOf<Name>> {
  return {
    name: `${task} ${JSON.stringify(input)}`,
    begin: (store, onProgress) => store.reckon(task, game, input, onProgress),
  }
}

type IsNews = (now: KeptWork<unknown>, before: KeptWork<unknown>) => boolean

const isNewOutcome: IsNews = (now, before) => now.output !== before.output || now.hasFailed !== before.hasFailed
const isNewShare: IsNews = (now, before) => now.share !== before.share

function useWork<Output>(game: Game, work: Work<Output> | 'later', isNews: IsNews): KeptWork<Output> {
  const { store } = useSession()
  const [, drawAgain] = useState({})
  const name = work === 'later' ? undefined : work.name
  useEffect(() => {
    if (work === 'later') return
    const kept = keepWork(game, work.name, onProgress => work.begin(store, onProgress))
    drawAgain({})
    return kept.subscribe((now, before) => isNews(now, before) && drawAgain({}))
  }, [store, game, name, isNews])
  return (name === undefined ? undefined : workOn<Output>(game, name)?.getState()) ?? BEGUN
}
