import { describe, expect, it } from 'vitest'
import type { MarketSolution } from '../../src/market'
import { CHECK_IDS, type CheckId, runCheck, type Solved, type SolveMarket, solveMarket } from '../../src/why/checks'
import gsimCopy from '../../src/why/checks/gsim.json'
import referenceCopy from '../../src/why/checks/reference.json'
import gsim from '../market/fixtures/gsim4x4-inputs.json'
import reference from '../market/fixtures/reference-responses.json'

describe('the checks that a reader can run', () => {
  it.each(CHECK_IDS)('%s holds, and its worst gap is within what it allows', id => {
    const { worst, tolerance, cases, hasPassed } = runCheck(id)
    expect(worst).toBeLessThanOrEqual(tolerance)
    expect(cases).toBeGreaterThan(1)
    expect(hasPassed).toBe(true)
  })

  it('compare with the answers and the example of the tests', () => {
    expect(gsimCopy).toEqual(gsim)
    const short = reference.cases.map(({ name, policy, goods }) => ({
      name,
      policy,
      goods: Object.fromEntries(Object.entries(goods).map(([id, { price, output }]) => [id, { price, output }])),
    }))
    expect(referenceCopy.cases).toEqual(short)
  })
})

type Change = (solved: Solved) => Solved

/** The market with a fault: what it finds is changed. */
function faulty(change: Change): SolveMarket {
  return (problem, policy, start) => {
    const solved = solveMarket(problem, policy, start)
    return solved && change(solved)
  }
}

const withGood = ({ solution, accounts }: Solved, id: string, part: object): Solved => ({
  accounts,
  solution: {
    ...solution,
    goods: { ...solution.goods, [id]: { ...solution.goods[id], ...part } },
  } as MarketSolution,
})

const moreFirst = (values: readonly number[], by: number) => values.map((value, i) => (i === 0 ? value * by : value))

function withAccounts(solved: Solved, good: string, part: 'duties' | 'revenue', by: number): Solved {
  const { goods } = solved.accounts
  const changed = { ...goods[good]!, [part]: goods[good]![part].map(value => value * by) }
  return { ...solved, accounts: { ...solved.accounts, goods: { ...goods, [good]: changed } } }
}

const dearIngot: Change = solved =>
  solved.solution.goods.ingot
    ? withGood(solved, 'ingot', { price: moreFirst(solved.solution.goods.ingot.price, 1 + 1e-7) })
    : solved

/** A fault of each kind, with a check that has to find it. */
const FAULTS: readonly (readonly [CheckId, Change])[] = [
  ['clearing', s => withGood(s, 'ingot', { output: moreFirst(s.solution.goods.ingot!.output, 1 + 1e-10) })],
  ['addingUp', s => withAccounts(s, 'semis', 'duties', 1.001)],
  ['fabricators', s => withAccounts(s, 'semis', 'revenue', 1 + 1e-10)],
  ['chain', s => withAccounts(s, 'ingot', 'revenue', 1 + 1e-10)],
  [
    'welfare',
    s => ({
      ...s,
      accounts: { ...s.accounts, welfare: s.accounts.welfare.map(w => ({ ...w, duties: w.duties + w.total * 1e-6 })) },
    }),
  ],
  ['zeroChange', dearIngot],
  ['inertDuty', dearIngot],
  ['reference', dearIngot],
  ['homogeneity', s => withGood(s, 'ingot', { price: s.solution.goods.ingot!.price.map(price => price + 0.01) })],
  ['order', dearIngot],
  ['incidence', s => withGood(s, 'ore', { index: s.solution.goods.ore!.index.map(index => index * 1.001) })],
  ['gsim', s => withGood(s, 'industry', { price: s.solution.goods.industry!.price.map(price => price ** 1.1) })],
]

describe('a fault put into the market', () => {
  it.each(FAULTS)('is found by %s', (id, change) => {
    expect(runCheck(id, faulty(change)).hasPassed).toBe(false)
  })

  it('that leaves no solution fails every check of the market', () => {
    for (const id of CHECK_IDS.filter(check => check !== 'replay')) {
      const result = runCheck(id, () => undefined)
      expect(result.hasPassed, id).toBe(false)
      expect(result.worst, id).toBe(Number.POSITIVE_INFINITY)
    }
  })

  it('that comes with the place from which the search starts is found on the way back', () => {
    const wayward: SolveMarket = (problem, policy, start) => {
      const solved = solveMarket(problem, policy, start)
      return solved && start ? dearIngot(solved) : solved
    }
    expect(runCheck('reversibility', wayward).hasPassed).toBe(false)
  })

  it('that taxes and duties do not share is found where they should be the same', () => {
    const dutyBlind: SolveMarket = (problem, { tariff: _, ...policy }) => solveMarket(problem, policy)
    expect(runCheck('exportTax', dutyBlind).hasPassed).toBe(false)
  })
})
