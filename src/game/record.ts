import type { CovenantState } from '../model/covenant'
import type { Settings } from '../model/settings'
import type { TurnAccounts } from '../model/turn'
import type { GoodId, RegionVector } from '../model/words'
import type { TurnDecisions } from './decision'
import type { EventId } from './events/deck'
import type { GoalMeasures } from './goals'
import type { Office } from './office'
import type { TalksRecord } from './talks/talksRecord'
import type { ByPair, BySeat } from './words'
import type { TradeCase } from './wto/tradeCase'

/** The market outcome of one good in one turn; annual rates. */
export interface GoodRecord {
  /** USD per tonne at the producer's gate. */
  readonly priceUsdPerTonne: RegionVector
  /** Price index paid by users, base year = 1. */
  readonly userPriceIndex: RegionVector
  readonly outputMt: RegionVector
  /** Tonnes arriving in each region, own metal included. */
  readonly arrivalsMt: RegionVector
  /** `[origin][destination]`, Mt a year. */
  readonly flowsMt: readonly RegionVector[]
}

/** Money and work in one turn. */
export type AccountsRecord = TurnAccounts

/** Political capital of one seat in one turn, in pips. */
export interface PipsRecord {
  readonly spent: number
  /** The part that standing levers hold. */
  readonly held: number
  readonly limit: number
}

/** Everything that happened in one turn. */
export interface TurnRecord {
  /** 1 for the first half-year. */
  readonly turn: number
  readonly decisions: TurnDecisions
  readonly settings: Settings
  /** Events in force in this turn, and whether they began in it. */
  readonly events: readonly { readonly id: EventId; readonly began: boolean }[]
  readonly market: Readonly<Record<GoodId, GoodRecord>>
  readonly capacityMt: RegionVector
  /** Smelting capacity that stands idle, Mt a year. */
  readonly idleMt: RegionVector
  /** Chinese capacity under construction at the end of the turn, Mt a year. */
  readonly pipelineMt: number
  /** Chinese capacity without a licence that may still be ordered to retire, Mt a year. */
  readonly unlicensedMt: number
  /** Krasnoyarsk plant in operation, Mt a year. */
  readonly plantsRunningMt: number
  /** Krasnoyarsk plant under construction, with the turn in which it comes on stream. */
  readonly plantsUnderWay: readonly { readonly capacityMt: number; readonly dueTurn: number }[]
  readonly accounts: AccountsRecord
  /** How Rusal stands with its banks at the end of the turn. */
  readonly covenant: CovenantState
  readonly talks: TalksRecord
  /** Cases before the World Trade Organization after the turn. */
  readonly cases: readonly TradeCase[]
  readonly trust: ByPair<number>
  /** US standing in the trade rules, starts at 60. */
  readonly usStanding: number
  /** 0 to 100 at the end of the turn, starts at 70. */
  readonly mandate: BySeat<number>
  /** Warnings and loss of office, at the end of the turn. */
  readonly office: BySeat<Office>
  readonly pips: BySeat<PipsRecord>
  readonly measures: GoalMeasures
  /** Newton steps and the largest log excess demand left. */
  readonly solver: { readonly iterations: number; readonly residual: number }
  /** Fingerprint of the whole state after the turn, 16 hex digits; empty where a turn is only thought of. */
  readonly hash: string
}
