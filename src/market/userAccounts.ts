import type { CalibratedGood } from './calibration'
import { exp, ln } from './fixedMath'
import { rateOf } from './policyTerms'
import type { MarketPolicy, MarketSolution } from './types'

/** Below this |exponent| the difference of powers is taken from its series, whose error is then of order 1e-16. */
const SMALL_EXPONENT = 1e-2

/**
 * Compute the change of consumer surplus of final use from base, million USD a year.
 *
 * What fabricators buy has none: it is an input, and its price is in theirs.
 */
export function consumerSurplusOf(
  good: CalibratedGood,
  region: number,
  policy: MarketPolicy,
  solution: MarketSolution,
): number {
  const baseSpending = good.finalShare[region]! * good.spending[region]! * rateOf(policy.demand, good.id, region, 1)
  const lnIndex = ln(solution.goods[good.id]!.index[region]!)
  return -baseSpending * powerDifference(1 - good.finalElasticity[region]!, lnIndex)
}

/** (exp(k * log) - 1) / k, which is `log` itself at k = 0. */
function powerDifference(k: number, log: number): number {
  const exponent = k * log
  if (Math.abs(exponent) >= SMALL_EXPONENT) return (exp(exponent) - 1) / k
  let sum = 1
  for (let term = 7; term >= 2; term--) sum = 1 + (exponent / term) * sum
  return log * sum
}
