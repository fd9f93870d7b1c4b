/** Plants with log-logistic avoidable costs: what stands in the base year, and the surplus they earn. */
import type { CostCurve } from './calibration'
import { exp, ln } from './fixedMath'
import { NODES, WEIGHTS } from './gaussLegendre'
import type { CostCurveSupply } from './types'

/**
 * Fit the cost curves to the base output, by origin.
 *
 * @param price Base price, USD per tonne.
 * @param output Base output, Mt a year, below capacity; where it is 0 no plant is ever cheap enough.
 */
export function costCurveOf(supply: CostCurveSupply, price: Float64Array, output: Float64Array): CostCurve {
  const capacity = Float64Array.from(supply.capacity)
  const spread = Float64Array.from(supply.spread)
  const idleRatio = output.map((used, origin) => (capacity[origin]! - used) / used)
  return {
    kind: 'costCurve',
    capacity,
    spread,
    idleRatio,
    medianLogCost: idleRatio.map((ratio, origin) => ln(price[origin]!) + spread[origin]! * ln(ratio)),
    surplusBelowMedian: spread.map(width => averageShareBelow(0, 1, width)),
  }
}

/**
 * Compute the producer surplus of the plants of one origin, million USD a year.
 *
 * Two panels, below and above the cost of the median plant; the second is negative when the price is below it.
 *
 * @param capacity Mt a year.
 * @param costShift Log points on every plant's true cost.
 * @param price What producers keep of a tonne, support included, USD.
 */
export function costCurveSurplus(
  curve: CostCurve,
  origin: number,
  capacity: number,
  costShift: number,
  price: number,
): number {
  const medianCost = exp(curve.medianLogCost[origin]! + costShift)
  if (medianCost === Number.POSITIVE_INFINITY) return 0
  const ratio = price / medianCost
  const aboveMedian = (ratio - 1) * averageShareBelow(1, ratio, curve.spread[origin]!)
  return capacity * medianCost * (curve.surplusBelowMedian[origin]! + aboveMedian)
}

/** Average share of capacity cheaper than `v` times the median cost, for `v` between `from` and `to`. */
function averageShareBelow(from: number, to: number, spread: number): number {
  let sum = 0
  for (let point = 0; point < NODES.length; point++) {
    const v = from + (to - from) * NODES[point]!
    sum += WEIGHTS[point]! / (1 + exp(-ln(v) / spread))
  }
  return sum
}
