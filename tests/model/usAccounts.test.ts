import { expect, test } from 'vitest'
import { customsCost } from '../../src/model/usAccounts'
import { CHN, USA } from '../../src/model/words'
import { firstTurn } from './economyRuns'

test('aid to smelters costs its rate on every tonne, in proportion to price', () => {
  const { accounts, solution } = firstTurn({ smelterAid: 100 })
  const { price, output } = solution.goods.ingot!
  expect(accounts.usAidCost).toBeCloseTo((0.5 * 100 * price[USA]! * output[USA]!) / 1772, 6)
})

test('adjustment aid and customs officers cost what is set', () => {
  expect(firstTurn({ adjustmentAid: 0.75 }).accounts.usAidCost).toBeCloseTo(750, 9)
  expect(customsCost(0.5)).toBe(100)
  expect(firstTurn({ customsEnforcement: 1, adjustmentAid: 0.25 }).accounts.usAidCost).toBeCloseTo(450, 9)
})

test('a duty on Chinese semis is paid on what arrives openly; the detour pays none', () => {
  const { accounts, solution } = firstTurn({ semisDuty: 0.5 })
  const { price, flows } = solution.goods.semis!
  const open = flows[CHN]![USA]! - accounts.reroutedMt
  expect(accounts.usDuties).toBeCloseTo(0.5 * 0.5 * price[CHN]! * open, 6)
})

test('a 50 % duty doubles the detour, and customs enforcement brings it down again', () => {
  const rerouted = (customsEnforcement: number) => firstTurn({ semisDuty: 0.5, customsEnforcement }).accounts.reroutedMt
  expect(rerouted(0)).toBeGreaterThan(2 * 0.0795)
  expect(rerouted(1)).toBeLessThan(0.25 * rerouted(0))
})
