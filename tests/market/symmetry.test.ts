import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createSolver, type MarketPolicy, type MarketProblem, type Vector } from '../../src/market/index'
import { ALUMINIUM, aluminiumMarket, EVERYTHING, solve, sum, trySolve } from './problems'
import { cases } from './randomProblems'
import { halve, type Reshaping, reorder, reshapePolicy, reshapeProblem } from './reshape'

vi.setConfig({ testTimeout: 120_000 })

/** Two solutions may each be off by the tolerance of the solver times what the market makes of it. */
const SAME = 1e-9

function expectSame(found: Vector, expected: Vector): void {
  expect(found.length).toBe(expected.length)
  for (const [index, value] of expected.entries()) {
    expect(Math.abs(found[index]! - value)).toBeLessThanOrEqual(SAME * Math.max(1e-6, Math.abs(value)))
  }
}

/** Solve a problem and its rewriting, and compare what can be compared: prices by source, volumes added up. */
function expectSameWorld(problem: MarketProblem, policy: MarketPolicy, how: Reshaping): void {
  const before = trySolve(problem, policy)
  const after = trySolve(reshapeProblem(how, problem), reshapePolicy(how, policy))
  if (!before || !after) return
  const joined = (vector: Vector) =>
    problem.regions.map((_, region) => sum(vector.filter((_, place) => how.source[place] === region)))
  for (const { id } of problem.goods) {
    const [old, now] = [before.solution.goods[id]!, after.solution.goods[id]!]
    for (const field of ['price', 'index'] as const) {
      expectSame(
        now[field],
        how.source.map(from => old[field][from]!),
      )
    }
    for (const field of ['output', 'use', 'inputUse'] as const) expectSame(joined(now[field]), old[field])
  }
  const surplus = before.accounts.welfare.map(({ producerSurplus }) => producerSurplus)
  const scale = 1e-9 * sum(problem.goods.map(good => sum(good.flows.flat()) * sum(good.price)))
  for (const [region, value] of joined(after.accounts.welfare.map(w => w.producerSurplus)).entries()) {
    expect(Math.abs(value - surplus[region]!)).toBeLessThanOrEqual(scale)
  }
}

describe('the order and the size of regions', () => {
  it('do not matter: regions in another order give the same answer in that order', () => {
    expectSameWorld(ALUMINIUM, EVERYTHING, reorder([3, 0, 4, 2, 1]))
    fc.assert(
      fc.property(cases, ([problem, policy]) => {
        expectSameWorld(problem, policy, reorder([...problem.regions.keys()].reverse()))
      }),
      { numRuns: 300, seed: 5 },
    )
  })

  it('do not matter: a region cut into two identical halves acts as one', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ([problem, policy], pick) => {
        const count = problem.regions.length
        const region = pick % count
        // Trade between the halves would pay an export tax that own use does not, and a detour has one origin.
        const untaxed = { ...policy, exportTax: {}, routePenalty: {} }
        expectSameWorld({ ...problem, routes: [] }, untaxed, halve(region, count))
      }),
      { numRuns: 300, seed: 6 },
    )
  })
})

describe('units', () => {
  it('do not matter: prices in another money leave every quantity as it was', () => {
    fc.assert(
      fc.property(cases, ([problem, policy]) => {
        const support = Object.fromEntries(
          Object.entries(policy.support ?? {}).map(([id, v]) => [id, v.map(r => 7 * r)]),
        )
        const goods = problem.goods.map(good => ({ ...good, price: good.price.map(price => 7 * price) }))
        const before = trySolve(problem, policy)
        const after = trySolve({ ...problem, goods }, { ...policy, support })
        if (!before || !after) return
        for (const { id } of problem.goods) {
          expectSame(after.solution.goods[id]!.flows.flat(), before.solution.goods[id]!.flows.flat())
          expectSame(
            after.solution.goods[id]!.price,
            before.solution.goods[id]!.price.map(price => 7 * price),
          )
        }
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

describe('where the search starts', () => {
  it('at the base with nothing changed, finds the base exactly and takes no step', () => {
    fc.assert(
      fc.property(cases, ([problem]) => {
        const { solution, accounts } = solve(problem, {})
        expect(solution.iterations).toBe(0)
        for (const { id, price, flows } of problem.goods) {
          expect(solution.goods[id]!.price).toEqual(price)
          expect(solution.goods[id]!.flows).toEqual(flows)
          expect(solution.goods[id]!.index).toEqual(price.map(() => 1))
        }
        for (const welfare of accounts.welfare) expect(Object.values(welfare).every(value => value === 0)).toBe(true)
      }),
      { numRuns: 500, seed: 8 },
    )
  })

  it('at any earlier solution, does not change the answer', () => {
    const solver = createSolver(aluminiumMarket())
    const cold = solver.solve(EVERYTHING)
    if (!cold.ok) throw new Error('not converged')
    const back = solver.solve({}, cold.value.unknowns)
    if (!back.ok) throw new Error('not converged')
    const again = solver.solve(EVERYTHING, back.value.unknowns)
    if (!again.ok) throw new Error('not converged')
    for (const { id, price } of ALUMINIUM.goods) {
      expectSame(back.value.goods[id]!.price, price)
      expectSame(again.value.goods[id]!.price, cold.value.goods[id]!.price)
    }
  })

  it('far away or at nonsense, falls back to the base', () => {
    const solver = createSolver(aluminiumMarket())
    const cold = solver.solve(EVERYTHING)
    for (const start of [new Float64Array(10).fill(Number.NaN), new Float64Array(10).fill(800)]) {
      expect(solver.solve(EVERYTHING, start)).toEqual(cold)
    }
  })

  it('leaves no trace: one solver gives the same bits for a policy whatever it solved before', () => {
    const solver = createSolver(aluminiumMarket())
    const first = solver.solve(EVERYTHING)
    solver.solve({ demand: { semis: [0.5, 1, 2, 1, 1] }, tariff: { semis: ALUMINIUM.goods[1]!.flows } })
    expect(solver.solve(EVERYTHING)).toEqual(first)
  })
})
