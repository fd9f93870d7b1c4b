import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Game } from '../../game/game'
import type { OnProgress } from './tasks'

/** Work on a game, as far as it is. */
export interface KeptWork<Output> {
  readonly output: Output | undefined
  /** Share that is done, 0 to 1, for work that tells it. */
  readonly share: number
  readonly hasFailed: boolean
}

/** Work that has only begun. */
export const BEGUN = { output: undefined, share: 0, hasFailed: false } as const

const known = new WeakMap<Game, Map<string, StoreApi<KeptWork<unknown>>>>()

/** Work of that name on a game, where it was begun. */
export function workOn<Output>(game: Game, name: string): StoreApi<KeptWork<Output>> | undefined {
  return known.get(game)?.get(name) as StoreApi<KeptWork<Output>> | undefined
}

/**
 * Do work on a game once, whoever asks for it: where a page is left and opened again its outcome stands there at once.
 * What failed is tried again.
 *
 * @param name The same for the same work.
 */
export function keepWork<Output>(
  game: Game,
  name: string,
  work: (onProgress: OnProgress) => Promise<Output>,
): StoreApi<KeptWork<Output>> {
  const begun = workOn<Output>(game, name)
  if (begun && !begun.getState().hasFailed) return begun
  const kept = createStore<KeptWork<Output>>(() => BEGUN)
  known.set(game, new Map([...(known.get(game) ?? []), [name, kept]]))
  work(share => kept.setState({ share })).then(
    output => kept.setState({ output, share: 1 }),
    () => kept.setState({ hasFailed: true }),
  )
  return kept
}
