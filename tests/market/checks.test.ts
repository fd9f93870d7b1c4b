import { describe, expect, it } from 'vitest'
import { calibrate, checkPolicy, createSolver, type MarketPolicy, type MarketProblem } from '../../src/market/index'
import { ALUMINIUM, aluminiumMarket, marketOf, matrixOf, solve } from './problems'

/** The aluminium problem with one field, named like in an error path, set to another value. */
function withField(path: string, value: unknown): MarketProblem {
  const problem = structuredClone(ALUMINIUM)
  const keys = path.split(/[.[\]]+/).filter(key => key !== '')
  const last = keys.pop()!
  let place = problem as unknown as Record<string, unknown>
  for (const key of keys) place = place[key] as Record<string, unknown>
  place[last] = value
  return problem
}

function faultOf(problem: MarketProblem): { path: string; message: string } {
  const market = calibrate(problem)
  if (market.ok) throw new Error('no fault found')
  expect(market.error.kind).toBe('badProblem')
  return market.error
}

function policyFaultOf(policy: MarketPolicy): string {
  const checked = checkPolicy(aluminiumMarket(), policy)
  if (checked.ok) throw new Error('no fault found')
  expect(checked.error.kind).toBe('badPolicy')
  return checked.error.path
}

describe('a problem is refused by the name of its field', () => {
  const faults: readonly (readonly [string, unknown])[] = [
    ['regions', []],
    ['regions[3]', 'USA'],
    ['regions[0]', ''],
    ['regions[2]', '__proto__'],
    ['goods', []],
    ['goods[1].id', 'ingot'],
    ['goods[0].id', 'constructor'],
    ['goods[0].flows', [[1]]],
    ['goods[0].flows[2]', [1, 2]],
    ['goods[0].flows[2][1]', -0.1],
    ['goods[0].flows[2][1]', Number.NaN],
    ['goods[0].price[4]', 0],
    ['goods[0].sigma', 0],
    ['goods[0].sigma', Number.POSITIVE_INFINITY],
    ['goods[1].finalElasticity', -0.1],
    ['goods[1].finalElasticity', [1, 1, 1, 1]],
    ['goods[1].baseTariff', [[0]]],
    ['goods[0].supply.kind', 'magic'],
    ['goods[0].supply.capacity[2]', 3.7],
    ['goods[0].supply.spread[0]', 0],
    ['goods[1].supply.input', 'semis'],
    ['goods[1].supply.coefficient[2]', 1.3],
    ['goods[1].supply.coefficient[1]', 3],
    ['goods[1].supply.rho', -1],
    ['goods[1].supply.elasticity', 0],
    ['routes[0].id', '__proto__'],
    ['routes[0].id', 'prototype'],
    ['routes[0].good', 'scrap'],
    ['routes[0].origin', 5],
    ['routes[0].via', 1.5],
    ['routes[0].via', 0],
    ['routes[0].destination', 0],
    ['routes[0].share', 1],
    ['routes[0].sigma', 0],
  ]
  for (const [path, value] of faults) {
    it(`${path} = ${JSON.stringify(value)}`, () => expect(faultOf(withField(path, value)).path).toBe(path))
  }

  it('and a region without final use of the input is named', () => {
    const { path, message } = faultOf(withField('goods[1].supply.coefficient[2]', 1.3))
    expect(path).toBe('goods[1].supply.coefficient[2]')
    expect(message).toContain('RUS')
  })

  it('and figures whose sums overflow are a fault and no throw', () => {
    const [ingot] = ALUMINIUM.goods
    const good = { ...ingot!, baseTariff: matrixOf(5, () => 1e308) }
    expect(faultOf({ regions: ALUMINIUM.regions, goods: [good] }).path).toBe('goods')
  })

  it('and two routes for one pair are one too many', () => {
    const [route] = ALUMINIUM.routes!
    expect(faultOf({ ...ALUMINIUM, routes: [route!, { ...route!, id: 'other', via: 4 }] }).path).toBe('routes[1]')
  })
})

describe('a policy is refused by the name of its field', () => {
  const five = [1, 1, 1, 1, 1]
  const faults: readonly (readonly [string, MarketPolicy])[] = [
    ['tariff.steel', { tariff: { steel: matrixOf(5, () => 0) } }],
    ['tariff.constructor', { tariff: { constructor: matrixOf(5, () => 0) } } as MarketPolicy],
    ['tariff.ingot[0][1]', { tariff: { ingot: matrixOf(5, (o, d) => (o === 0 && d === 1 ? -1 : 0)) } }],
    ['tariff.ingot', { tariff: { ingot: matrixOf(4, () => 0) } }],
    ['exportTax.semis[3]', { exportTax: { semis: [0, 0, 0, -1, 0] } }],
    ['demand.semis[0]', { demand: { semis: [0, 1, 1, 1, 1] } }],
    ['capacity.semis', { capacity: { semis: five } }],
    ['capacity.ingot[1]', { capacity: { ingot: [1, 0, 1, 1, 1] } }],
    ['costShift.ingot[4]', { costShift: { ingot: [0, 0, 0, 0, Number.NaN] } }],
    ['support.ingot[0]', { support: { ingot: [-1600, 0, 0, 0, 0] } }],
    ['capacityFactor.ingot', { capacityFactor: { ingot: five } }],
    ['supplyFactor.semis', { supplyFactor: { semis: five } }],
    ['routePenalty.CHN-HUB-USA', { routePenalty: { 'CHN-HUB-USA': -0.1 } }],
    ['routePenalty.detour', { routePenalty: { detour: 0.1 } }],
  ]
  for (const [path, policy] of faults) it(path, () => expect(policyFaultOf(policy)).toBe(path))
})

describe('a market without an equilibrium', () => {
  it('is a typed failure and never a wrong number', () => {
    const stubborn = withField('goods[0].finalElasticity', 0)
    const made = { ...stubborn, goods: [stubborn.goods[0]!], routes: [] }
    const solved = createSolver(marketOf(made)).solve({ capacity: { ingot: [20, 1, 2, 0.3, 12] } })
    if (solved.ok) throw new Error('found an equilibrium where capacity is below demand')
    expect(solved.error.kind).toBe('notConverged')
    expect(solved.error.iterations).toBeLessThanOrEqual(50)
    expect(solved.error.residual).toBeGreaterThan(1e-12)
  })
})

describe('a region apart', () => {
  it('that neither makes nor uses a good leaves the others as they were', () => {
    const grown = (row: readonly number[]) => [...row, 0]
    const [ingot] = ALUMINIUM.goods
    const alone = { regions: ALUMINIUM.regions, goods: [ingot!] }
    if (ingot!.supply.kind !== 'costCurve') throw new Error('ingot has cost curves')
    const withMoon: MarketProblem = {
      regions: [...ALUMINIUM.regions, 'MOON'],
      goods: [
        {
          ...ingot!,
          flows: [...ingot!.flows.map(grown), [0, 0, 0, 0, 0, 0]],
          price: [...ingot!.price, 1000],
          supply: {
            ...ingot!.supply,
            capacity: [...ingot!.supply.capacity, 1],
            spread: [...ingot!.supply.spread, 0.1],
          },
        },
      ],
    }
    const before = solve(alone, { capacity: { ingot: [33, 2, 4, 0.7, 25] } }).solution.goods.ingot!
    const after = solve(withMoon, { capacity: { ingot: [33, 2, 4, 0.7, 25, 1] } })
    expect(after.solution.goods.ingot!.price).toEqual([...before.price, 1000])
    expect(after.solution.goods.ingot!.output).toEqual([...before.output, 0])
    expect(after.accounts.welfare[5]!.total).toBe(0)
  })
})
