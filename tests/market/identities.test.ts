import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { MarketProblem } from '../../src/market/index'
import { addingUpGap, chainGap, clearingGap, fabricatorGap } from '../../src/why/checks/gaps'
import { ALUMINIUM, EVERYTHING, LONG_CHAIN, type Solved, solve, sum, trySolve } from './problems'
import { cases, policiesFor } from './randomProblems'

vi.setConfig({ testTimeout: 120_000 })

const CASES = 4000

/** Capacities cut to a quarter under demand that hardly yields can leave no equilibrium within reach. */
const FAILURES_ALLOWED = CASES / 1000

const relativeGap = (found: number, expected: number) => Math.abs(found - expected) / Math.abs(expected)

function expectClearing(solved: Solved): void {
  expect(solved.solution.residual).toBeLessThanOrEqual(1e-12)
  expect(clearingGap(solved)).toBeLessThanOrEqual(2e-12)
}

function expectSoundNumbers({ solution }: Solved): void {
  for (const { price, index, output, use, flows } of Object.values(solution.goods)) {
    expect([price, index, output, use].flat().every(value => value > 0 && Number.isFinite(value))).toBe(true)
    expect(flows.flat().every(flow => flow >= 0)).toBe(true)
  }
}

/** What fabricators say they spend on an input is the tonnes they use at what users pay for it. */
function expectInputsToAddUp(problem: MarketProblem, { solution, accounts }: Solved): void {
  for (const { id, supply } of problem.goods) {
    if (supply.kind !== 'fabrication') continue
    const made = problem.goods.filter(good => good.supply.kind === 'fabrication' && good.supply.input === supply.input)
    const { inputUse, use } = solution.goods[supply.input]!
    for (const [region, spent] of accounts.goods[supply.input]!.spending.entries()) {
      const spending = sum(made.map(good => accounts.goods[good.id]!.inputSpending[region]!))
      expect(relativeGap((spent / use[region]!) * inputUse[region]!, spending), id).toBeLessThanOrEqual(1e-12)
    }
  }
}

function expectIdentities(problem: MarketProblem, solved: Solved): void {
  expectClearing(solved)
  expectSoundNumbers(solved)
  expect(addingUpGap(solved)).toBeLessThanOrEqual(1e-12)
  expect(fabricatorGap(problem, solved)).toBeLessThanOrEqual(4e-12)
  expectInputsToAddUp(problem, solved)
  expect(chainGap(problem, solved)).toBeLessThanOrEqual(4e-12)
}

describe('accounts', () => {
  it('balance when every lever of the aluminium market is moved at once', () => {
    expectIdentities(ALUMINIUM, solve(ALUMINIUM, EVERYTHING))
  })

  it('balance when goods are made from made goods, and two from one input', () => {
    expectIdentities(LONG_CHAIN, solve(LONG_CHAIN, EVERYTHING))
    expect(solve(LONG_CHAIN, {}).solution.iterations).toBe(0)
  })

  it(`balance in ${CASES} random markets, of which hardly one has no equilibrium`, () => {
    let failures = 0
    fc.assert(
      fc.property(cases, ([problem, policy]) => {
        const solved = trySolve(problem, policy)
        if (solved) expectIdentities(problem, solved)
        else failures++
      }),
      { numRuns: CASES, seed: 2016 },
    )
    expect(failures).toBeLessThanOrEqual(FAILURES_ALLOWED)
  })

  it('balance in the aluminium market under random policies, of which hardly one has no equilibrium', () => {
    let failures = 0
    fc.assert(
      fc.property(policiesFor(ALUMINIUM), policy => {
        const solved = trySolve(ALUMINIUM, policy)
        if (solved) expectIdentities(ALUMINIUM, solved)
        else failures++
      }),
      { numRuns: 2000, seed: 1611 },
    )
    expect(failures).toBeLessThanOrEqual(1)
  })

  it('have welfare terms that add up to their total', () => {
    for (const welfare of solve(ALUMINIUM, EVERYTHING).accounts.welfare) {
      const { consumerSurplus, producerSurplus, duties, exportTax, support, total } = welfare
      expect(total).toBeCloseTo(consumerSurplus + producerSurplus + duties + exportTax - support, 9)
    }
  })
})
