import { expect, test } from 'vitest'
import { cutCost, enforcementCost, supportCost } from '../../src/model/chinaAccounts'
import { BASE_SETTINGS } from '../../src/model/settings'
import { CHN, REGIONS } from '../../src/model/words'
import { firstTurn, runWith } from './economyRuns'

test('a cut costs 800 million USD per Mt, and as much again per Mt of haste', () => {
  expect(cutCost(0.5)).toBeCloseTo(600, 9)
  expect(cutCost(1)).toBe(1600)
  expect(cutCost(1.5)).toBe(3000)
})

test('severance is paid for what is retired, not for what is ordered', () => {
  expect(firstTurn({ retiredCapacity: 1 }).accounts.chinaCutCost).toBeCloseTo(cutCost(0.35), 9)
  expect(firstTurn({ retiredCapacity: 1, enforcement: 1 }).accounts.chinaCutCost).toBeCloseTo(cutCost(1), 9)
})

test('inspectors cost 400 million USD a turn at smelters and 200 at ports', () => {
  expect(enforcementCost({ ...BASE_SETTINGS, enforcement: 1, exportInspection: 0.5 })).toBe(500)
})

test('the whole support is charged, in proportion to price, although 75 USD are inside the base year', () => {
  expect(supportCost(75, 1600, 32.65)).toBeCloseTo(0.5 * 75 * 32.65, 9)
  expect(supportCost(75, 1760, 32.65)).toBeCloseTo(1.1 * 0.5 * 75 * 32.65, 9)
  const { accounts, solution } = firstTurn({ smelterSupport: 150 })
  const { price, output } = solution.goods.ingot!
  expect(accounts.chinaSupportCost).toBeCloseTo((0.5 * 150 * price[CHN]! * output[CHN]!) / 1600, 6)
})

test('dropping support leaves smelters in business with less metal at a better price', () => {
  const [plain, dropped] = [firstTurn(), firstTurn({ smelterSupport: 0 })]
  expect(dropped.accounts.chinaSupportCost).toBe(0)
  expect(dropped.solution.goods.ingot!.output[CHN]!).toBeLessThan(plain.solution.goods.ingot!.output[CHN]!)
})

test('the rebate saved is the points taken off, on semis that still leave China', () => {
  const { accounts, solution } = firstTurn({ exportRebate: 0.05 })
  const { price, flows } = solution.goods.semis!
  const exported = REGIONS.reduce((sum, _, region) => sum + (region === CHN ? 0 : flows[CHN]![region]!), 0)
  expect(accounts.chinaRebateSaved).toBeCloseTo(0.5 * 0.08 * price[CHN]! * exported, 6)
  expect(firstTurn().accounts.chinaRebateSaved).toBe(0)
})

test('capacity built since 2016 is charged to industry: 75 million USD a turn per Mt', () => {
  const earnings = (builtSince2016Mt: number) => firstTurn({}, { opening: { builtSince2016Mt } }).accounts.chinaEarnings
  expect(earnings(0) - earnings(1)).toBeCloseTo(75, 9)
})

test('inspectors are paid by the state: they leave industry’s earnings alone in the turn they come', () => {
  const [plain, inspected] = [firstTurn(), firstTurn({ enforcement: 1 })]
  expect(inspected.accounts.chinaEnforcementCost).toBe(400)
  expect(inspected.accounts.chinaEarnings).toBeCloseTo(plain.accounts.chinaEarnings, 9)
})

test('cuts under enforcement pay China’s industry: earnings end far above those of nobody acting', () => {
  const gain =
    runWith({ enforcement: 1, retiredCapacity: 0.6 })[7]!.accounts.chinaEarnings -
    runWith({})[7]!.accounts.chinaEarnings
  expect(gain).toBeGreaterThan(1500)
})
