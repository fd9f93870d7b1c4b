import type { AssumptionId } from '../model/assumptions'
import type { Settings } from '../model/settings'
import type { EventId } from './events/deck'
import type { LeverId } from './levers'
import type { PactTerms } from './talks/terms'

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
}
