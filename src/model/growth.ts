import { eachRegion } from './regionVector'
import type { RegionVector } from './words'

/** Growth of final demand and of fabrication capacity a turn, by region; starting values. */
export const GROWTH_PER_TURN: RegionVector = [0.022, 0.008, 0.01, 0.02, 0.01]

/** Demand and fabrication capacity one turn later, 2016 = 1. */
export function stepGrowth(index: RegionVector): RegionVector {
  return eachRegion(region => index[region]! * (1 + GROWTH_PER_TURN[region]!))
}
