import type { RegionVector } from './words'

/** A vector made by a rule per region index. */
export function eachRegion(rule: (region: number) => number): RegionVector {
  return [rule(0), rule(1), rule(2), rule(3), rule(4)]
}

/** The same number for every region. */
export function allRegions(value: number): RegionVector {
  return [value, value, value, value, value]
}

/** Sum over the regions. */
export function worldSum(vector: readonly number[]): number {
  let sum = 0
  for (const value of vector) sum += value
  return sum
}
