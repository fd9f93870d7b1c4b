import { describe, expect, it } from 'vitest'
import { createSolver, type GoodSolution, type MarketPolicy } from '../../src/market/index'
import reference from './fixtures/reference-responses.json'
import { aluminiumMarket } from './problems'

/** Relative difference allowed between this solver and the recorded responses. */
const TOLERANCE = 1e-8

function expectClose(found: unknown, recorded: unknown, path: string): void {
  if (typeof recorded === 'number') {
    const gap = Math.abs((found as number) - recorded)
    expect(gap, path).toBeLessThanOrEqual(TOLERANCE * Math.max(1e-9, Math.abs(recorded)))
    return
  }
  for (const [key, value] of Object.entries(recorded as object)) {
    expectClose((found as Record<string, unknown>)[key], value, `${path}.${key}`)
  }
}

describe('the aluminium market of 2016', () => {
  const solver = createSolver(aluminiumMarket())
  for (const { name, policy, goods } of reference.cases) {
    it(`responds as recorded to: ${name}`, () => {
      const solved = solver.solve(policy as MarketPolicy)
      if (!solved.ok) throw new Error(`not converged, residual ${solved.error.residual}`)
      for (const [id, recorded] of Object.entries(goods)) {
        expectClose(solved.value.goods[id] as GoodSolution, recorded, id)
      }
      expect(solved.value.iterations).toBeLessThanOrEqual(7)
    })
  }
})
