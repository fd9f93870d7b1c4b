import type { AssumptionId } from '../model/assumptions'
import type { Settings } from '../model/settings'
import type { WorldTerms } from '../model/terms'
import type { EventId } from './events/deck'
import type { GoalWeights } from './goals'
import type { LeverId } from './levers'
import type { PactTerms } from './talks/terms'
import type { BySeat } from './words'

/** What a seat did in a half-year of the record: a lever and one of its values. */
export interface RecordedDecision {
  readonly lever: LeverId
  readonly value: number
}

/** What the seats did in one half-year of the record; a seat that is absent did nothing. */
export type RecordedTurn = Partial<BySeat<readonly RecordedDecision[]>>

/** The terms of a game. Plain data, complete: with a seed and the decisions it determines every figure. */
export interface Scenario {
  readonly schemaVersion: 1
  readonly id: string
  /** First half-year that is played. */
  readonly start: { readonly year: number; readonly half: 1 | 2 }
  /** Number of turns, 4 to 12. */
  readonly turns: number
  /** Levers nobody may touch. */
  readonly closedLevers: readonly LeverId[]
  /** Settings that differ from the base year when the game opens. */
  readonly startSettings: Partial<Settings>
  /** Events that may occur; empty = none. */
  readonly events: readonly EventId[]
  /** Assumptions that differ from their central values, inside their ranges. */
  readonly assumptions: Readonly<Partial<Record<AssumptionId, number>>>
  /** Pacts that lie on the table when the game opens, for all they name to sign. */
  readonly draftPacts?: readonly PactTerms[]
  /** What differs in the world around the decisions; absent = nothing. */
  readonly world?: WorldTerms
  /** Weights of the goals of the seats that weigh them otherwise than the published ones. */
  readonly weights?: GoalWeights
  /** What the seats really did, turn by turn, for computer players that follow the record. */
  readonly recorded?: readonly RecordedTurn[]
  /** Computer player of each seat that nobody chose, by name; the usual one where absent. */
  readonly opponents?: Partial<BySeat<string>>
  /** False where nobody is asked, before a turn, what it will bring; figures do not depend on it. */
  readonly predictions?: boolean
}
