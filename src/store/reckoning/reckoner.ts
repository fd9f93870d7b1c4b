import { logOf } from '../../game'
import type { Game } from '../../game/game'
import type { InputOf, OnProgress, OutputOf, TaskName } from './tasks'
import type { Answer, Question } from './worker'

/** A thread beside the page; the part of `Worker` that is used. */
export interface Thread {
  postMessage(question: Question): void
  addEventListener(kind: 'message', listener: (event: { readonly data: Answer }) => void): void
  addEventListener(kind: 'error', listener: (event: unknown) => void): void
}

/** Lets long work be done without holding up the page. */
export interface Reckoner {
  /** Do a task of `tasks.ts`. Questions are answered in their order. */
  reckon<Name extends TaskName>(
    task: Name,
    game: Game,
    input: InputOf<Name>,
    onProgress?: OnProgress,
  ): Promise<OutputOf<Name>>
}

/** A question that waits; `undefined` says that the page has to answer itself. */
interface Waiting {
  readonly settle: (output: { readonly value: unknown } | undefined) => void
  readonly onProgress: OnProgress | undefined
}

/**
 * Reckon in a thread of its own, begun with the first question. Where the browser gives none, as on a page opened from
 * a file, or where it fails, the page reckons itself: the same figures, only that the page stands still meanwhile.
 *
 * @param makeThread May throw.
 */
export function createReckoner(makeThread: (() => Thread) | undefined): Reckoner {
  const open = new Map<number, Waiting>()
  let thread: Thread | 'none' | undefined
  let asked = 0

  function settle(id: number, output: { readonly value: unknown } | undefined): void {
    const waiting = open.get(id)
    open.delete(id)
    waiting?.settle(output)
  }

  function hear(answer: Answer): void {
    if ('share' in answer) open.get(answer.id)?.onProgress?.(answer.share)
    else settle(answer.id, 'output' in answer ? { value: answer.output } : undefined)
  }

  function giveUp(): void {
    thread = 'none'
    for (const id of [...open.keys()]) settle(id, undefined)
  }

  function begin(): Thread | 'none' {
    try {
      const begun = makeThread?.()
      begun?.addEventListener('message', ({ data }) => hear(data))
      begun?.addEventListener('error', giveUp)
      return begun ?? 'none'
    } catch {
      return 'none'
    }
  }

  function ask(
    question: Omit<Question, 'id'>,
    onProgress: OnProgress | undefined,
  ): Promise<{ readonly value: unknown } | undefined> {
    thread ??= begin()
    if (thread === 'none') return aMomentLater()
    const id = ++asked
    thread.postMessage({ id, ...question })
    return new Promise(resolve => open.set(id, { settle: resolve, onProgress }))
  }

  return {
    async reckon<Name extends TaskName>(task: Name, game: Game, input: InputOf<Name>, onProgress?: OnProgress) {
      const output = await ask({ task, log: logOf(game), input }, onProgress)
      if (output) return output.value as OutputOf<Name>
      // Fetched only here: with a thread the page needs none of this code.
      const { runTask } = await import('./tasks')
      return runTask(task, game, input, onProgress)
    },
  }
}

// The page gets to show that it is busy before it stands still.
function aMomentLater(): Promise<undefined> {
  return new Promise(resolve => setTimeout(() => resolve(undefined)))
}
