import { logit } from './logit'
import { eachRegion } from './regionVector'
import type { RegionVector } from './words'

/** Highest share of capacity that may run after a closure; what closes beyond it was running. Judged. */
const LARGEST_RUN = 0.98

/**
 * Cost shift with which closing idle plant leaves output at the last price where it was.
 *
 * @param spread Spread of the region's cost curve, log points.
 * @param capacityMt Capacity before anything closes, Mt a year; more than `outputMt`.
 * @returns Log points, zero or negative.
 */
export function idleFirstShift(spread: number, capacityMt: number, outputMt: number, closedMt: number): number {
  const leftMt = Math.max(capacityMt - closedMt, outputMt / LARGEST_RUN)
  if (closedMt === 0 || leftMt >= capacityMt) return 0
  return spread * (logit(outputMt / capacityMt) - logit(outputMt / leftMt))
}

/** The shifts of all regions after this turn's closures. */
export function stepClosureShift(
  shift: RegionVector,
  spreads: readonly number[],
  last: { readonly capacityMt: RegionVector; readonly ingotOutputMt: RegionVector },
  closedMt: RegionVector,
): RegionVector {
  return eachRegion(
    r => shift[r]! + idleFirstShift(spreads[r]!, last.capacityMt[r]!, last.ingotOutputMt[r]!, closedMt[r]!),
  )
}
