import type { Settings } from '../model/settings'
import type { RegionVector } from '../model/words'
import type { EventId } from './events/deck'
import type { ByPair, BySeat } from './words'

/** What is carried from one turn to the next. */
export interface World {
  /** Turns resolved so far. */
  readonly turn: number
  readonly settings: Settings
  readonly capacityMt: RegionVector
  readonly trust: ByPair<number>
  readonly usStanding: number
  readonly mandate: BySeat<number>
  readonly activeEvents: readonly { readonly id: EventId; readonly turnsLeft: number }[]
}
