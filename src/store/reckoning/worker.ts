/** The thread that reckons. It knows the game from its log, as every machine does. */
import { type Game, type GameLog, replayLog } from '../../game'
import { type InputOf, type OutputOf, runTask, type TaskName } from './tasks'

/** What the page asks. */
export interface Question<Name extends TaskName = TaskName> {
  readonly id: number
  readonly task: Name
  readonly log: GameLog
  readonly input: InputOf<Name>
}

/** What the thread says: how far it is, then what came out, or that it could not do it. */
export type Answer =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly output: OutputOf<TaskName> }
  | { readonly id: number; readonly failed: true }

// Most questions in a row are about one game.
let known: { readonly key: string; readonly game: Game } | undefined

function gameOf(log: GameLog): Game | undefined {
  const key = JSON.stringify(log)
  if (known?.key === key) return known.game
  const replayed = replayLog(log)
  if (!replayed.ok) return undefined
  known = { key, game: replayed.value }
  return replayed.value
}

function say(answer: Answer): void {
  postMessage(answer)
}

addEventListener('message', ({ data: { id, task, log, input } }: MessageEvent<Question>) => {
  const game = gameOf(log)
  if (!game) return say({ id, failed: true })
  try {
    say({ id, output: runTask(task, game, input, share => say({ id, share })) })
  } catch {
    say({ id, failed: true })
  }
})
