import { allRegions, eachRegion } from './regionVector'
import type { RegionVector } from './words'

/** Passing change of model inputs in one turn, from events: never of an outcome. */
export interface Shock {
  /** Log points on every smelter's true cost. */
  readonly costShift: RegionVector
  /** Factor on final demand for both goods. */
  readonly demandFactor: RegionVector
  /** Factor on final demand for ingot (castings, wire), beside the one above. */
  readonly ingotDemandFactor: RegionVector
  /** Factor on final demand for semis, beside the first. */
  readonly semisDemandFactor: RegionVector
  /** Smelting capacity out of use, Mt a year. */
  readonly capacityOutMt: RegionVector
  /** Factor on the capacity of the mills that make semis. */
  readonly millFactor: RegionVector
  /** Trade cost on Russian metal in each destination, ad valorem; nobody's revenue. */
  readonly russianTradeCost: RegionVector
  /** Duty of states that nobody plays on Chinese semis in each destination, ad valorem; their revenue. */
  readonly thirdPartyDuty: RegionVector
  /** Added to the cost of the detour, a fraction. */
  readonly detourCost: number
  /** Factor on the capacity that China begins to build. */
  readonly chinaBuildingFactor: number
  /** Factor on the capacity that the rest of the world builds. */
  readonly restBuildingFactor: number
}

/** Nothing happens. */
export const NO_SHOCK: Shock = {
  costShift: allRegions(0),
  demandFactor: allRegions(1),
  ingotDemandFactor: allRegions(1),
  semisDemandFactor: allRegions(1),
  capacityOutMt: allRegions(0),
  millFactor: allRegions(1),
  russianTradeCost: allRegions(0),
  thirdPartyDuty: allRegions(0),
  detourCost: 0,
  chinaBuildingFactor: 1,
  restBuildingFactor: 1,
}

function sum(first: RegionVector, second: RegionVector | undefined): RegionVector {
  return second ? eachRegion(r => first[r]! + second[r]!) : first
}

function product(first: RegionVector, second: RegionVector | undefined): RegionVector {
  return second ? eachRegion(r => first[r]! * second[r]!) : first
}

/** Two shocks at once: costs, duties and lost capacity add up, factors multiply. */
export function combineShocks(first: Shock, second: Partial<Shock>): Shock {
  return {
    costShift: sum(first.costShift, second.costShift),
    demandFactor: product(first.demandFactor, second.demandFactor),
    ingotDemandFactor: product(first.ingotDemandFactor, second.ingotDemandFactor),
    semisDemandFactor: product(first.semisDemandFactor, second.semisDemandFactor),
    capacityOutMt: sum(first.capacityOutMt, second.capacityOutMt),
    millFactor: product(first.millFactor, second.millFactor),
    russianTradeCost: sum(first.russianTradeCost, second.russianTradeCost),
    thirdPartyDuty: sum(first.thirdPartyDuty, second.thirdPartyDuty),
    detourCost: first.detourCost + (second.detourCost ?? 0),
    chinaBuildingFactor: first.chinaBuildingFactor * (second.chinaBuildingFactor ?? 1),
    restBuildingFactor: first.restBuildingFactor * (second.restBuildingFactor ?? 1),
  }
}
