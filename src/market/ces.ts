/**
 * Constant-elasticity price indices in logs: ln (sum share * price^k)^(1/k) with k = 1 - sigma.
 *
 * Near k = 0 the direct form divides rounding errors by k, so the index is expanded around its limit, the
 * share-weighted mean of the log prices: mean + k/2 variance + k^2/6 third + k^3/24 fourth cumulant.
 */
import { exp, ln } from './fixedMath'

/** Below this |1 - sigma| the expansion is the more accurate form: its error is of order 1e-14. */
const NEAR_LOGARITHMIC = 1e-3

/** Say whether indices with the exponent `k` = 1 - sigma are to be expanded around the logarithmic form. */
export function isNearLogarithmic(k: number): boolean {
  return Math.abs(k) < NEAR_LOGARITHMIC
}

function expandedIndex(k: number, mean: number, second: number, third: number, fourth: number): number {
  return mean + (k / 2) * (second + (k / 3) * (third + (k / 4) * (fourth - 3 * second * second)))
}

/** Combine two log prices; `share` in (0, 1) belongs to the second. Exactly 0 when both are 0. */
export function lnCesOfTwo(share: number, lnFirst: number, lnSecond: number, sigma: number): number {
  const k = 1 - sigma
  if (!isNearLogarithmic(k)) return ln((1 - share) * exp(k * lnFirst) + share * exp(k * lnSecond)) / k
  const gap = lnSecond - lnFirst
  const second = share * (1 - share) * gap * gap
  const third = second * (1 - 2 * share) * gap
  const fourth = second * (1 - 3 * share * (1 - share)) * gap * gap
  return expandedIndex(k, lnFirst + share * gap, second, third, fourth)
}

/**
 * Combine `count` log prices near the logarithmic form.
 *
 * @param weights Spending weights, any positive sum; read at `first`, `first + stride`, ...
 * @param lnFactors Log price factors, laid out like `weights`; added to `lnPrices`, which is read at 0, 1, ...
 */
export function lnCesNearLogarithmic(
  k: number,
  count: number,
  weights: Float64Array,
  lnFactors: Float64Array,
  lnPrices: Float64Array,
  first: number,
  stride: number,
): number {
  let total = 0
  let mean = 0
  for (let i = 0, cell = first; i < count; i++, cell += stride) {
    total += weights[cell]!
    mean += weights[cell]! * (lnFactors[cell]! + lnPrices[i]!)
  }
  mean /= total
  let second = 0
  let third = 0
  let fourth = 0
  for (let i = 0, cell = first; i < count; i++, cell += stride) {
    const gap = lnFactors[cell]! + lnPrices[i]! - mean
    const weighted = weights[cell]! * gap * gap
    second += weighted
    third += weighted * gap
    fourth += weighted * gap * gap
  }
  return expandedIndex(k, mean, second / total, third / total, fourth / total)
}
