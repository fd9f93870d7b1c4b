import { exp } from '../market/fixedMath'
import { BASE_CAPACITY_MT, BASE_INGOT_OUTPUT_MT } from './baseProblem'
import { logit } from './logit'
import { RUS } from './words'

/** Share of Russian capacity that ran in 2016 (3.70 of 3.95 Mt). */
export const RUSSIAN_UTILISATION_2016 = BASE_INGOT_OUTPUT_MT[RUS] / BASE_CAPACITY_MT[RUS]

/**
 * Cost shift that takes the dearest plants out first, so that at the 2016 price the share `runRate` of the pots that ran
 * keeps running.
 *
 * @param runRate 0.7 to 1.
 * @param spread Spread of the Russian cost curve, log points.
 * @returns Log points, zero at full run.
 */
export function runRateCostShift(runRate: number, spread: number): number {
  if (runRate === 1) return 0
  return spread * (logit(RUSSIAN_UTILISATION_2016) - logit(runRate * RUSSIAN_UTILISATION_2016))
}

/**
 * Cost that the shift seems to put on every running pot and that idling the dearest ones does not really cause: what
 * runs are the cheap pots at their old cost. On a curve scaled by `exp(shift)` the running tonnes cost that factor more.
 *
 * @param revenueMUsd Producers' revenue, million USD a year.
 * @param surplusMUsd Producer surplus on the shifted curve, million USD a year.
 * @returns Million USD a year to add to the surplus; zero at full run.
 */
export function idlingRelief(runRateShift: number, revenueMUsd: number, surplusMUsd: number): number {
  return runRateShift === 0 ? 0 : (1 - exp(-runRateShift)) * (revenueMUsd - surplusMUsd)
}
