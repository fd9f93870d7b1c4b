/** From where to where, both ends included. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Share of the values left out below, and as many above. */
const LEFT_OUT = 0.05

/**
 * The range in which nine of ten values lie, from the 5th to the 95th percentile: of 200 values the ten lowest and the
 * ten highest are left out.
 *
 * @param values At least one.
 */
export function rangeOf(values: readonly number[]): Range {
  const sorted = [...values].sort((a, b) => a - b)
  const out = Math.floor(LEFT_OUT * sorted.length)
  return { low: sorted[out]!, high: sorted[sorted.length - 1 - out]! }
}
