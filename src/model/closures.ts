import type { MarketPolicy } from '../market/types'
import { logit } from './logit'
import { allRegions, eachRegion } from './regionVector'
import type { RegionVector } from './words'

/** Highest share of capacity that may run after a closure; what closes beyond it was running. Judged. */
export const LARGEST_RUN = 0.98

/** Idle plant closed so far, where a scenario has closures take idle plant first. */
export interface IdleClosures {
  /** Mt a year. */
  readonly idleMt: RegionVector
  /** Shift of the cost curves that keeps output at the last price where it was, log points, <= 0. */
  readonly shift: RegionVector
}

export const NO_CLOSURES: IdleClosures = { idleMt: allRegions(0), shift: allRegions(0) }

/** Part of what closes that was idle, Mt a year. */
export function idlePart(capacityMt: number, outputMt: number, closedMt: number): number {
  return Math.max(0, Math.min(closedMt, capacityMt - outputMt / LARGEST_RUN))
}

/** Cost shift with which closing so much idle plant leaves output at the last price where it was, log points, <= 0. */
export function idleFirstShift(spread: number, capacityMt: number, outputMt: number, idleMt: number): number {
  if (idleMt === 0) return 0
  return spread * (logit(outputMt / capacityMt) - logit(outputMt / (capacityMt - idleMt)))
}

/** The closures with those of this turn; capacity and output are those of the last turn. */
export function stepClosures(
  closures: IdleClosures,
  spreads: readonly number[],
  last: { readonly capacityMt: RegionVector; readonly ingotOutputMt: RegionVector },
  closedMt: RegionVector,
): IdleClosures {
  const idle = eachRegion(r => idlePart(last.capacityMt[r]!, last.ingotOutputMt[r]!, closedMt[r]!))
  return {
    idleMt: eachRegion(r => closures.idleMt[r]! + idle[r]!),
    shift: eachRegion(
      r => closures.shift[r]! + idleFirstShift(spreads[r]!, last.capacityMt[r]!, last.ingotOutputMt[r]!, idle[r]!),
    ),
  }
}

/**
 * The policy with the closed plant standing, for the accounts: plant that was idle earned nothing and its closing saves
 * nothing, but the shifted curve of what is left lies lower than the plants that go on running.
 */
export function beforeClosures(policy: MarketPolicy, closures: IdleClosures): MarketPolicy {
  const at = (rates: MarketPolicy['capacity'], region: number) => rates!.ingot![region]!
  return {
    ...policy,
    capacity: { ingot: eachRegion(r => at(policy.capacity, r) + closures.idleMt[r]!) },
    costShift: { ingot: eachRegion(r => at(policy.costShift, r) - closures.shift[r]!) },
  }
}
