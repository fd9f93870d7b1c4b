import { logOf } from '../../game'
import type { Game } from '../../game/game'
import { answer, type Players, type Thoughts } from './answer'
import type { Answer, Question } from './worker'

/** A thread beside the page; the part of `Worker` that is used. */
export interface Thread {
  postMessage(question: Question): void
  addEventListener(kind: 'message', listener: (event: { readonly data: Answer }) => void): void
  addEventListener(kind: 'error', listener: (event: unknown) => void): void
}

/** Lets computer players think without holding up the page. */
export interface Thinker {
  think(game: Game, players: Players): Promise<Thoughts>
}

/**
 * Think in a thread of its own, begun with the first question. Where the browser gives none, as on a page opened from
 * a file, or where it fails, the page thinks itself: the same decisions, only that the page stands still meanwhile.
 *
 * @param makeThread May throw.
 */
export function createThinker(makeThread: (() => Thread) | undefined): Thinker {
  const open = new Map<number, (thoughts: Thoughts | undefined) => void>()
  let thread: Thread | 'none' | undefined
  let asked = 0

  function settle(id: number, thoughts: Thoughts | undefined): void {
    open.get(id)?.(thoughts)
    open.delete(id)
  }

  function giveUp(): void {
    thread = 'none'
    for (const id of [...open.keys()]) settle(id, undefined)
  }

  function begin(): Thread | 'none' {
    try {
      const begun = makeThread?.()
      begun?.addEventListener('message', ({ data }) => settle(data.id, data.thoughts))
      begun?.addEventListener('error', giveUp)
      return begun ?? 'none'
    } catch {
      return 'none'
    }
  }

  function ask(game: Game, players: Players): Promise<Thoughts | undefined> {
    thread ??= begin()
    if (thread === 'none') return aMomentLater()
    const id = ++asked
    thread.postMessage({ id, log: logOf(game), players })
    return new Promise(resolve => open.set(id, resolve))
  }

  return {
    async think(game, players) {
      return (await ask(game, players)) ?? answer(game, players)
    },
  }
}

// The page gets to show that the others are deciding before it stands still.
function aMomentLater(): Promise<undefined> {
  return new Promise(resolve => setTimeout(() => resolve(undefined)))
}
