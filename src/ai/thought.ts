import type { Decision } from '../game/decision'
import type { Reason } from './intent'

/** What a computer player decides in a turn, and why. */
export interface Thought {
  readonly decisions: readonly Decision[]
  readonly reason: Reason
  /** What it says to the others about a pact, and why; absent where there is nothing to say. */
  readonly said?: Reason | undefined
}
