import { ASSUMPTIONS, type AssumptionId } from '../../../model/assumptions'

/** The step of each slider in the unit of its assumption; its ends and its usual value lie on whole steps. */
export const STEPS: Readonly<Record<AssumptionId, number>> = {
  ingotSigma: 0.5,
  semisSigma: 0.25,
  semisDemandElasticity: 0.05,
  ingotDemandElasticity: 0.05,
  chinaCostSpread: 0.01,
  usCostSpread: 0.01,
  russiaCostSpread: 0.002,
  hubCostSpread: 0.01,
  restCostSpread: 0.001,
  valueAddedElasticity: 0.25,
  ingotValueAddedSubstitution: 0.05,
  detourShare: 0.01,
  detourSigma: 0.5,
  userJobsPerSemisPercent: 50,
  userJobsPerIngotPercent: 10,
  plantHomeDemand: 0.05,
}

/** How many steps a slider has from its lowest to its highest value. */
export function stepCount(id: AssumptionId): number {
  const { low, high } = ASSUMPTIONS[id]
  return Math.round((high - low) / STEPS[id])
}

/** The step that is nearest to a value, never outside the slider. */
export function stepOf(id: AssumptionId, value: number): number {
  return clamp(Math.round((value - ASSUMPTIONS[id].low) / STEPS[id]), stepCount(id))
}

/** The value of a step, as the plain decimal it is meant to be; steps outside the slider give its ends. */
export function valueAt(id: AssumptionId, step: number): number {
  const { low, high, value } = ASSUMPTIONS[id]
  const at = clamp(Math.round(step), stepCount(id))
  if (at === stepCount(id)) return high
  return at === stepOf(id, value) ? value : Number((low + at * STEPS[id]).toFixed(6))
}

function clamp(step: number, last: number): number {
  return Math.min(last, Math.max(0, Number.isNaN(step) ? 0 : step))
}
