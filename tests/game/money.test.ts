import { expect, test } from 'vitest'
import { LEVERS_OF, moneyOf, SEATS, type Seat } from '../../src/game'
import type { Settings } from '../../src/model/settings'
import { makeGame, playTurn, set } from '../helpers/makeGame'

const game = makeGame()
const costOf = (seat: Seat, settings: Partial<Settings>) => moneyOf(game, seat, set(settings))

test('before anything is decided only the support of 2016 costs money', () => {
  expect(costOf('china', {})).toEqual({ smelterSupport: expect.closeTo(0.5 * 75 * 32.65, 6) })
  expect(costOf('unitedStates', {})).toEqual({})
  expect(costOf('rusal', {})).toEqual({})
})

test.each<[Seat, Partial<Settings>, number]>([
  ['china', { retiredCapacity: 1, enforcement: 1 }, 1600 + 400],
  ['china', { exportInspection: 0.5 }, 100],
  ['china', { coInvestment: 0.1 }, 200],
  ['unitedStates', { customsEnforcement: 1, adjustmentAid: 0.75 }, 950],
  ['unitedStates', { smelterAid: 100 }, 0.5 * 100 * 0.818],
  ['rusal', { newPlants: 0.15, modernisation: 0.2 }, 500],
  ['rusal', { runRate: 0.7 }, 0.5 * 50 * 0.3 * 3.7],
  ['rusal', { homeDiscount: 0.1 }, 0.5 * 0.1 * 1604 * 0.75],
])('%s: %j costs %d million USD a turn', (seat, settings, cost) => {
  const named = Object.entries(costOf(seat, settings)).filter(([lever]) => lever in settings)
  expect(named.reduce((sum, [, value]) => sum + value, 0)).toBeCloseTo(cost, 6)
})

test('what is shown before the turn is what the accounts charge, where no price enters', () => {
  const decisions = {
    china: set({ retiredCapacity: 0.5, enforcement: 0.75, exportInspection: 0.25 }),
    unitedStates: set({ customsEnforcement: 0.5, adjustmentAid: 0.5 }),
    rusal: set({ newPlants: 0.1, modernisation: 0.1 }),
  }
  const { accounts } = playTurn(game, decisions).records[0]!
  const china = moneyOf(game, 'china', decisions.china)
  const us = moneyOf(game, 'unitedStates', decisions.unitedStates)
  const rusal = moneyOf(game, 'rusal', decisions.rusal)
  expect(china.retiredCapacity).toBeCloseTo(accounts.chinaCutCost, 9)
  expect(china.enforcement! + china.exportInspection!).toBeCloseTo(accounts.chinaEnforcementCost, 9)
  expect(us.customsEnforcement! + us.adjustmentAid!).toBeCloseTo(accounts.usAidCost, 9)
  expect(rusal.newPlants! + rusal.modernisation!).toBeCloseTo(accounts.rusalInvestment, 9)
})

test('a seat is told of its own levers only', () => {
  for (const seat of SEATS) {
    const own: readonly string[] = LEVERS_OF[seat].map(lever => lever.id)
    const all = moneyOf(game, seat, set({ retiredCapacity: 1, smelterAid: 100, newPlants: 0.1 }))
    expect(Object.keys(all).filter(lever => !own.includes(lever))).toEqual([])
  }
})
