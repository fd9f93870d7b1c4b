import type { WorldModel } from '../model/worldModel'
import type { TurnRecord } from './record'
import type { Scenario } from './scenario'
import type { World } from './world'

/** A game at some point of its course. Immutable; everything in it follows from scenario, seed and decisions. */
export interface Game {
  readonly scenario: Scenario
  /** Whole number, 0 to 2^32 - 1. */
  readonly seed: number
  /** State after the last resolved turn. */
  readonly world: World
  readonly records: readonly TurnRecord[]
  /** The same scenario and seed with nobody deciding anything: the zero of every score. All turns. */
  readonly noChange: readonly TurnRecord[]
  /** The calibrated market with its solver; not part of the state. */
  readonly model: WorldModel
}
