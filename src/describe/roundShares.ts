/**
 * Round shares to whole steps so that they sum to a total that is itself whole steps: each goes down or up to the next
 * step, and those nearest to the next go up (largest remainders). A share of exactly zero stays zero.
 *
 * @param total Sum of the shares as it is shown, less than one step from their true sum.
 * @param step Size of the last digit that is shown.
 */
export function roundShares(shares: readonly number[], total: number, step: number): readonly number[] {
  const inSteps = shares.map(share => share / step)
  // A share that is whole but for the noise of its computation counts as whole.
  const floors = inSteps.map(share => Math.floor(share + 1e-9))
  const missing = Math.round(total / step) - floors.reduce((sum, floor) => sum + floor, 0)
  const remainders = inSteps.map((share, i) => share - floors[i]!)
  const order = shares.map((_, i) => i).sort((a, b) => remainders[b]! - remainders[a]! || a - b)
  const raised = new Set(order.slice(0, missing))
  return floors.map((floor, i) => (floor + (raised.has(i) ? 1 : 0)) * step + 0)
}
