import { expect, test } from 'vitest'
import { worldSum } from '../../src/model/regionVector'
import type { Settings } from '../../src/model/settings'
import { CHN, type RegionVector, RUS, USA } from '../../src/model/words'
import { firstTurn, runWith } from './economyRuns'

/** Welfare of the world against 2016, million USD a year. */
function worldWelfare(settings: Partial<Settings>, russianTradeCost?: RegionVector): number {
  const shock = russianTradeCost ? { shock: () => ({ russianTradeCost }) } : {}
  return worldSum(firstTurn(settings, shock).accounts.welfareMUsdPerYear)
}

const cost = (rate: number): RegionVector => [rate, rate, 0, rate, rate]

/** Value of Russian ingot sold abroad in the first turn, million USD a year. */
function russianExportsMUsd(): number {
  const { price, flows } = firstTurn().solution.goods.ingot!
  const sold = flows[RUS]!.reduce((sum, flow, destination) => sum + (destination === RUS ? 0 : flow), 0)
  return price[RUS]! * sold
}

test('a small trade cost on Russian metal is a loss of that share of its whole trade, because nobody receives it', () => {
  const small = 1e-4
  const lost = worldWelfare({}) - worldWelfare({}, cost(small))
  expect(lost / (small * russianExportsMUsd())).toBeCloseTo(1, 2)
})

test('a small duty costs the world next to nothing: what users lose, producers and the treasury gain', () => {
  const small = 1e-4
  const lost = worldWelfare({}) - worldWelfare({ metalDuty: small })
  expect(Math.abs(lost) / (small * russianExportsMUsd())).toBeLessThan(0.02)
})

test('sanctions bring the US treasury nothing', () => {
  const { accounts } = firstTurn({}, { shock: () => ({ russianTradeCost: [0.05, 0.14, 0, 0.05, 0.05] }) })
  expect(accounts.usDuties).toBeCloseTo(0, 9)
})

test('beside sanctions a duty brings the treasury its rate on what still comes in, and no more', () => {
  const { accounts, solution } = firstTurn(
    { metalDuty: 0.1 },
    { shock: () => ({ russianTradeCost: [0.05, 0.14, 0, 0.05, 0.05] }) },
  )
  const { ingot, semis } = solution.goods
  // Semis that take the detour pay the same 10 % as the rest.
  const imports = [ingot!, semis!].map(({ price, flows }) =>
    flows.reduce((sum, row, origin) => sum + (origin === USA ? 0 : price[origin]! * row[USA]!), 0),
  )
  expect(accounts.usDuties).toBeCloseTo(0.5 * 0.1 * (imports[0]! + imports[1]!), 6)
})

test('each Mt of Chinese capacity built since 2016 is charged with 150 million USD a year', () => {
  const opening = { pipelineMt: 0 }
  const welfareWith = (builtSince2016Mt: number) =>
    firstTurn({}, { opening: { ...opening, builtSince2016Mt } }).accounts.welfareMUsdPerYear
  const [none, two] = [welfareWith(0), welfareWith(2)]
  expect(none[CHN] - two[CHN]).toBeCloseTo(300, 9)
  expect(two.slice(1)).toEqual(none.slice(1))
})

test('idling the dearest pots loses the world less than the shifted cost curve seems to say', () => {
  const { accounts, solution } = firstTurn({ runRate: 0.7 })
  const fullRun = firstTurn()
  const lost = worldSum(fullRun.accounts.welfareMUsdPerYear) - worldSum(accounts.welfareMUsdPerYear)
  const idled = fullRun.solution.goods.ingot!.output[RUS]! - solution.goods.ingot!.output[RUS]!
  // The metal not made is worth at most its price; the pots that go on running cost what they always did.
  expect(lost).toBeGreaterThan(0)
  expect(lost).toBeLessThan(idled * fullRun.solution.goods.ingot!.price[RUS]!)
})

test('idle pots cost Russia 80 dollars a tonne a year', () => {
  const shifted = firstTurn({ runRate: 0.7 })
  const russian = shifted.accounts.welfareMUsdPerYear[RUS] - firstTurn().accounts.welfareMUsdPerYear[RUS]
  const earned = 2 * (shifted.accounts.rusalEbitda - firstTurn().accounts.rusalEbitda)
  // What Rusal earns less is what Russia loses, but for mills and metal users, who pay more or less for their metal.
  expect(Math.abs(russian - earned)).toBeLessThan(80 * 0.3 * 3.7)
})

test('a lasting US duty on all metal costs the world', () => {
  const [plain, taxed] = [runWith({}), runWith({ metalDuty: 0.1 })]
  for (const [i, turn] of taxed.entries()) {
    expect(worldSum(turn.accounts.welfareMUsdPerYear)).toBeLessThan(worldSum(plain[i]!.accounts.welfareMUsdPerYear))
  }
})
