import { allRegions, eachRegion } from './regionVector'
import type { RegionVector } from './words'

/** Passing change of market inputs in one turn, from events. */
export interface Shock {
  /** Log points on every smelter's true cost. */
  readonly costShift: RegionVector
  /** Factor on final demand for both goods. */
  readonly demandFactor: RegionVector
  /** Smelting capacity out of use, Mt a year. */
  readonly capacityOutMt: RegionVector
  /** Trade cost on Russian metal in each destination, ad valorem; nobody's revenue. */
  readonly russianTradeCost: RegionVector
  /** Added to the cost of the detour, a fraction. */
  readonly detourCost: number
}

/** Nothing happens. */
export const NO_SHOCK: Shock = {
  costShift: allRegions(0),
  demandFactor: allRegions(1),
  capacityOutMt: allRegions(0),
  russianTradeCost: allRegions(0),
  detourCost: 0,
}

/** Two shocks at once: costs and lost capacity add up, demand factors multiply. */
export function combineShocks(first: Shock, second: Partial<Shock>): Shock {
  const other = { ...NO_SHOCK, ...second }
  return {
    costShift: eachRegion(r => first.costShift[r]! + other.costShift[r]!),
    demandFactor: eachRegion(r => first.demandFactor[r]! * other.demandFactor[r]!),
    capacityOutMt: eachRegion(r => first.capacityOutMt[r]! + other.capacityOutMt[r]!),
    russianTradeCost: eachRegion(r => first.russianTradeCost[r]! + other.russianTradeCost[r]!),
    detourCost: first.detourCost + other.detourCost,
  }
}
