/** The thread in which planners think. It knows the game from its log, as every machine does. */
import type { GameLog } from '../../game'
import { replayLog } from '../../game'
import { answer, type Players, type Thoughts } from './answer'

/** What the page asks. */
export interface Question {
  readonly id: number
  readonly log: GameLog
  readonly players: Players
}

/** What the thread says; without thoughts it could not answer. */
export interface Answer {
  readonly id: number
  readonly thoughts?: Thoughts | undefined
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const replayed = replayLog(data.log)
  const thoughts = replayed.ok ? answer(replayed.value, data.players) : undefined
  postMessage({ id: data.id, thoughts } satisfies Answer)
})
