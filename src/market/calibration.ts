/**
 * The words of a calibrated market: the base year in the form in which the equations read it.
 *
 * Matrices are flat, `[origin * regionCount + destination]`; units as in `types.ts`.
 */
import type { GoodAccounts, MarketProblem } from './types'

interface IsoelasticCurve {
  readonly kind: 'isoelastic'
  readonly elasticity: Float64Array
}

export interface CostCurve {
  readonly kind: 'costCurve'
  readonly capacity: Float64Array
  readonly spread: Float64Array
  /** Idle over used capacity at base. */
  readonly idleRatio: Float64Array
  /** Log of the avoidable cost of the median plant, USD per tonne. */
  readonly medianLogCost: Float64Array
  /** Surplus below the median cost, per tonne of capacity and per dollar of that cost: depends on the spread alone. */
  readonly surplusBelowMedian: Float64Array
}

interface FabricationCurve {
  readonly kind: 'fabrication'
  /** Index of the input good. */
  readonly input: number
  readonly coefficient: Float64Array
  readonly elasticity: number
  readonly rho: number
  /** Share of the input in the cost of a tonne at base, in (0, 1). */
  readonly inputCostShare: Float64Array
  /** Share of this good's fabricators in the region's base use of the input, in [0, 1). */
  readonly shareOfInputUse: Float64Array
}

export type SupplyCurve = IsoelasticCurve | CostCurve | FabricationCurve

export interface CalibratedGood {
  readonly id: string
  /** Where the good's unknowns start among all unknowns. */
  readonly offset: number
  readonly sigma: number
  /** By destination. */
  readonly finalElasticity: Float64Array
  readonly price: Float64Array
  readonly flows: Float64Array
  readonly baseTariff: Float64Array
  /** Base output by origin; a region with none never produces the good. */
  readonly output: Float64Array
  /** Base use by destination; a region with none never uses the good. */
  readonly use: Float64Array
  /** Base spending at delivered prices, million USD a year, by pair and by destination. */
  readonly pairSpending: Float64Array
  readonly spending: Float64Array
  /** Share of final use in base use by destination; the rest is bought by fabricators. */
  readonly finalShare: Float64Array
  /** Indices of the goods made from this one. */
  readonly products: readonly number[]
  readonly supply: SupplyCurve
}

export interface CalibratedRoute {
  readonly id: string
  readonly good: number
  readonly origin: number
  readonly destination: number
  readonly via: number
  readonly share: number
  readonly sigma: number
}

/** A checked problem with its base quantities; made by `calibrate` alone. */
export interface Calibration {
  readonly problem: MarketProblem
  readonly regionCount: number
  readonly goods: readonly CalibratedGood[]
  readonly routes: readonly CalibratedRoute[]
}

/** A calibration with the accounts of its base year, from which changes of welfare are counted. */
export interface Market extends Calibration {
  /** In the order of the goods. */
  readonly baseAccounts: readonly GoodAccounts[]
}
