import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  accountFor,
  createSolver,
  type Good,
  type Market,
  type MarketAccounts,
  type MarketPolicy,
  type MarketProblem,
  type MarketSolution,
} from '../../src/market/index'
import { ALUMINIUM, EVERYTHING, marketOf, matrixOf, sum } from './problems'
import { cases } from './randomProblems'

vi.setConfig({ testTimeout: 120_000 })

/** Steps of the finest walk from no policy to the whole policy; a power of 2 for the extrapolation. */
const STEPS = 128

/** A force and what it acts on: welfare changes by the integral of `force` over `way`. */
interface Work {
  readonly force: number
  readonly way: number
}

interface Point {
  readonly market: Market
  readonly policy: MarketPolicy
  readonly solution: MarketSolution
  readonly accounts: MarketAccounts
}

/** A part of the way from no policy to the whole policy: all levers move together in a straight line. */
function partOf(problem: MarketProblem, policy: MarketPolicy, share: number): MarketPolicy {
  const count = problem.regions.length
  const move = (from: number, to: number) => from + share * (to - from)
  const vectors = (name: 'exportTax' | 'costShift' | 'support' | 'capacity', base: (good: Good, o: number) => number) =>
    Object.fromEntries(
      problem.goods.flatMap(good => {
        const whole = policy[name]?.[good.id]
        return whole ? [[good.id, whole.map((value, o) => move(base(good, o), value))]] : []
      }),
    )
  const tariff = (good: Good) =>
    matrixOf(count, (o, d) => {
      const base = good.baseTariff?.[o]?.[d] ?? 0
      return move(base, policy.tariff?.[good.id]?.[o]?.[d] ?? base)
    })
  const penalties = Object.entries(policy.routePenalty ?? {}).map(([id, value]) => [id, share * value])
  return {
    tariff: Object.fromEntries(problem.goods.map(good => [good.id, tariff(good)])),
    exportTax: vectors('exportTax', () => 0),
    costShift: vectors('costShift', () => 0),
    support: vectors('support', () => 0),
    capacity: vectors('capacity', ({ supply }, o) => (supply.kind === 'costCurve' ? supply.capacity[o]! : 0)),
    routePenalty: Object.fromEntries(penalties),
  }
}

/** What moves a region's welfare at a point of the walk, good by good: trade, then producers. */
function worksOf(point: Point, region: number): Work[] {
  return point.market.problem.goods.flatMap(good => [
    ...tradeWorks(point, good, region),
    ...supplyWorks(point, good, region),
  ])
}

function tradeWorks(point: Point, good: Good, region: number): Work[] {
  const { flows, price, rerouted } = point.solution.goods[good.id]!
  const { policy } = point
  const tariff = policy.tariff![good.id]!
  const works: Work[] = []
  for (const partner of flows.keys()) {
    const tax = (o: number, d: number) => (o === d ? 0 : (policy.exportTax?.[good.id]?.[o] ?? 0))
    const bought = flows[partner]![region]!
    const border = price[partner]! * (1 + tax(partner, region))
    const route = point.market.problem.routes?.find(
      each => each.good === good.id && each.origin === partner && each.destination === region,
    )
    const detour = route ? bought * rerouted[route.id]! : 0
    works.push({ force: tariff[partner]![region]! * border, way: bought - detour })
    if (route) {
      const rate = tariff[route.via]![region]!
      works.push({ force: rate * border, way: detour })
      const relative =
        (1 + (good.baseTariff?.[partner]?.[region] ?? 0)) / (1 + (good.baseTariff?.[route.via]?.[region] ?? 0))
      const kappa = border * (relative * (1 + rate) * (1 + policy.routePenalty![route.id]!) - (1 + rate))
      works.push({ force: -detour, way: kappa })
    }
    if (partner === region) continue
    const sold = flows[region]![partner]!
    works.push({ force: -bought, way: border })
    works.push({ force: sold, way: price[region]! * (1 + tax(region, partner)) })
    works.push({ force: tax(region, partner) * price[region]!, way: sold })
  }
  return works
}

function supplyWorks({ solution, accounts, policy }: Point, good: Good, region: number): Work[] {
  const { supply } = good
  if (supply.kind !== 'costCurve') return []
  const { price, output } = solution.goods[good.id]!
  const surplus = accounts.goods[good.id]!.producerSurplus[region]!
  const rate = (policy.support?.[good.id]?.[region] ?? 0) / good.price[region]!
  const capacity = policy.capacity?.[good.id]?.[region] ?? supply.capacity[region]!
  const avoidableCost = price[region]! * (1 + rate) * output[region]! - surplus
  return [
    { force: -rate * price[region]!, way: output[region]! },
    { force: -avoidableCost, way: policy.costShift?.[good.id]?.[region] ?? 0 },
    { force: surplus / capacity, way: capacity },
  ]
}

/** Trapezoid sum over every `stride`-th point of the walk. */
function trapezoid(walk: readonly (readonly Work[])[], stride: number): number {
  let total = 0
  for (let index = stride; index < walk.length; index += stride) {
    const before = walk[index - stride]!
    total += sum(walk[index]!.map(({ force, way }, k) => ((force + before[k]!.force) / 2) * (way - before[k]!.way)))
  }
  return total
}

/** Romberg's extrapolation: the trapezoid's error is a series in even powers of the step. */
function integral(walk: readonly (readonly Work[])[]): number {
  let row: number[] = []
  for (let stride = STEPS / 8; stride >= 1; stride /= 2) {
    const next = [trapezoid(walk, stride)]
    for (const [order, coarser] of row.entries()) {
      const finer = next[order]!
      next.push(finer + (finer - coarser) / (4 ** (order + 1) - 1))
    }
    row = next
  }
  return row.at(-1)!
}

/** Largest gap between welfare as accounted and as walked, over the largest trade flow of money. */
function largestGap(problem: MarketProblem, policy: MarketPolicy): number | undefined {
  const market = marketOf(problem)
  const solver = createSolver(market)
  const points: Point[] = []
  for (let step = 0; step <= STEPS; step++) {
    const part = partOf(problem, policy, step / STEPS)
    const solved = solver.solve(part, points.at(-1)?.solution.unknowns)
    if (!solved.ok) return undefined
    const accounts = accountFor(market, part, solved.value)
    points.push({ market, policy: part, solution: solved.value, accounts })
  }
  const size = sum(problem.goods.map(({ flows, price }) => sum(flows.map((row, o) => sum(row) * price[o]!))))
  const gaps = problem.regions.map((_, region) => {
    const walk = points.map(point => worksOf(point, region))
    return Math.abs(points.at(-1)!.accounts.welfare[region]!.total - integral(walk)) / size
  })
  return Math.max(...gaps)
}

describe('the welfare of a region', () => {
  it('is what trade, taxes, support, cost and plants do to it step by step on the way to the policy', () => {
    expect(largestGap(ALUMINIUM, EVERYTHING)).toBeLessThan(1e-13)
  })

  it('is so in random markets with base tariffs and detours', () => {
    let walked = 0
    fc.assert(
      fc.property(cases, ([problem, { demand: _, capacityFactor: __, supplyFactor: ___, ...policy }]) => {
        const gap = largestGap(problem, partOf(problem, policy, 0.3))
        if (gap === undefined) return
        walked++
        expect(gap).toBeLessThan(1e-9)
      }),
      { numRuns: 60, seed: 12 },
    )
    expect(walked).toBeGreaterThan(55)
  })
})
