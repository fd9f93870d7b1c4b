import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createSolver, type MarketPolicy, type MarketProblem } from '../../src/market/index'
import { ALUMINIUM, EVERYTHING, LONG_CHAIN, marketOf } from './problems'
import { cases } from './randomProblems'

vi.setConfig({ testTimeout: 120_000 })

const STEP = 1e-5

/** Largest difference between the analytic Jacobian and central differences, relative to the entry where above 1. */
function largestGap(problem: MarketProblem, policy: MarketPolicy, lnPrices: readonly number[]): number {
  const solver = createSolver(marketOf(problem))
  const point = Float64Array.from(
    { length: problem.regions.length * problem.goods.length },
    (_, unknown) => lnPrices[unknown % lnPrices.length]!,
  )
  const analytic = solver.analyticJacobian(policy, point)
  const moved = (column: number, by: number) =>
    solver.residualAt(
      policy,
      point.map((value, unknown) => (unknown === column ? value + by : value)),
    )
  let largest = 0
  for (let column = 0; column < point.length; column++) {
    const above = moved(column, STEP)
    const below = moved(column, -STEP)
    above.forEach((value, row) => {
      const found = analytic[row * point.length + column]!
      const gap = Math.abs(found - (value - below[row]!) / (2 * STEP)) / Math.max(1, Math.abs(found))
      largest = Math.max(largest, gap)
    })
  }
  return largest
}

describe('the analytic Jacobian', () => {
  it('agrees with differences on the aluminium market with every lever moved', () => {
    expect(largestGap(ALUMINIUM, EVERYTHING, [0.1, -0.2, 0.05, 0.3, 0, -0.1, 0.2])).toBeLessThan(1e-6)
  })

  it('agrees with differences along a longer chain of goods', () => {
    expect(largestGap(LONG_CHAIN, EVERYTHING, [0.1, -0.2, 0.05, 0.3, 0, -0.1, 0.2])).toBeLessThan(1e-6)
  })

  it('agrees with differences in random markets away from equilibrium', () => {
    const lnPrices = fc.array(
      fc.integer({ min: -400, max: 400 }).map(step => step / 1000),
      { minLength: 7, maxLength: 7 },
    )
    fc.assert(
      fc.property(cases, lnPrices, ([problem, policy], point) => {
        expect(largestGap(problem, policy, point)).toBeLessThan(1e-6)
      }),
      { numRuns: 400, seed: 3 },
    )
  })
})
