import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { MarketProblem } from '../../src/market/index'
import { soleSupplier } from '../../src/why/checks/worlds'
import { ALUMINIUM, matrixOf, type Solved, solve, sum, trySolve } from './problems'
import { problems } from './randomProblems'

vi.setConfig({ testTimeout: 120_000 })

const COUNT = ALUMINIUM.regions.length
const worldWelfare = ({ accounts }: Solved) => sum(accounts.welfare.map(({ total }) => total))

/** Without base tariffs and detours, so that a policy of nothing is free trade. */
const freeTrade: fc.Arbitrary<MarketProblem> = problems.map(({ regions, goods }) => ({
  regions,
  goods: goods.map(({ baseTariff: _, ...good }) => good),
}))

describe('a duty', () => {
  it('on a trade that does not exist changes nothing at all', () => {
    const tariff = Object.fromEntries(
      ALUMINIUM.goods.map(({ id, flows }) => [id, flows.map(row => row.map(flow => (flow === 0 ? 5 : 0)))]),
    )
    const { solution, accounts } = solve(ALUMINIUM, { tariff })
    expect(solution.iterations).toBe(0)
    for (const { id, price } of ALUMINIUM.goods) expect(solution.goods[id]!.price).toEqual(price)
    expect(accounts.welfare.every(({ total }) => total === 0)).toBe(true)
  })

  it('that is small costs a free-trading world a loss that quadruples when the duty doubles', () => {
    const loss = (problem: MarketProblem, rate: number) =>
      worldWelfare(
        solve(problem, {
          tariff: {
            [problem.goods.at(-1)!.id]: matrixOf(problem.regions.length, (o, d) => (o !== d && d === 1 ? rate : 0)),
          },
        }),
      )
    expect(loss(ALUMINIUM, 0.01)).toBeLessThan(0)
    fc.assert(
      fc.property(freeTrade, problem => {
        const single = loss(problem, 0.001)
        // Random flows can leave the importer without a supplier abroad, and then there is nothing to lose.
        if (single === 0) return
        expect(single).toBeLessThan(0)
        expect(Math.abs(loss(problem, 0.002) / single - 4)).toBeLessThan(0.1)
      }),
      { numRuns: 200, seed: 9 },
    )
  })

  it('between a sole supplier and its sole customer is split by their elasticities', () => {
    const elasticities = fc.integer({ min: 1, max: 40 }).map(tenth => tenth / 10)
    const rates = fc.integer({ min: 1, max: 500 }).map(percent => percent / 100)
    fc.assert(
      fc.property(elasticities, elasticities, rates, (supply, demand, rate) => {
        const { solution } = solve(soleSupplier(supply, demand), { tariff: { ore: matrixOf(2, () => rate) } })
        const exporterShare = -Math.log(solution.goods.ore!.price[0]! / 100) / Math.log(1 + rate)
        const buyerShare = Math.log(solution.goods.ore!.index[1]!) / Math.log(1 + rate)
        expect(exporterShare).toBeCloseTo(demand / (supply + demand), 10)
        expect(buyerShare).toBeCloseTo(supply / (supply + demand), 10)
      }),
      { numRuns: 100, seed: 10 },
    )
  })

  it('has the same effect as an export tax at that rate but for who collects it', () => {
    fc.assert(
      fc.property(freeTrade, fc.integer({ min: -30, max: 200 }), (problem, percent) => {
        const rate = percent / 100
        const id = problem.goods.at(-1)!.id
        const count = problem.regions.length
        const taxed = trySolve(problem, { exportTax: { [id]: problem.regions.map((_, o) => (o === 0 ? rate : 0)) } })
        const dutied = trySolve(problem, {
          tariff: { [id]: matrixOf(count, (o, d) => (o === 0 && d !== 0 ? rate : 0)) },
        })
        if (!taxed || !dutied) return
        expect(dutied.solution.goods).toEqual(taxed.solution.goods)
        const accounts = [taxed.accounts.goods[id]!, dutied.accounts.goods[id]!] as const
        expect(sum(accounts[1].duties)).toBeCloseTo(accounts[0].exportTax[0]!, 6)
        expect([sum(accounts[0].duties), sum(accounts[1].exportTax)]).toEqual([0, 0])
        expect(worldWelfare(dutied)).toBeCloseTo(worldWelfare(taxed), 5)
      }),
      { numRuns: 200, seed: 11 },
    )
  })
})

describe('a detour', () => {
  it('takes more of the trade the higher the duty on the direct way, and less when customs look closer', () => {
    const duty = (rate: number) => ({ semis: matrixOf(COUNT, (o, d) => (o === 0 && d === 1 ? rate : 0)) })
    const rerouted = (rate: number, penalty: number) =>
      solve(ALUMINIUM, { tariff: duty(rate), routePenalty: { 'CHN-HUB-USA': penalty } }).solution.goods.semis!.rerouted[
        'CHN-HUB-USA'
      ]!
    expect(rerouted(0, 0)).toBe(0.15)
    expect(rerouted(0.25, 0)).toBeGreaterThan(rerouted(0, 0))
    expect(rerouted(0.5, 0)).toBeGreaterThan(rerouted(0.25, 0))
    expect(rerouted(0.5, 0.35)).toBeLessThan(rerouted(0.5, 0))
  })
})
