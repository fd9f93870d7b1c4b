import { expect, test } from 'vitest'
import { assumptionValues } from '../../src/model/assumptions'
import { BASE_INGOT_PRICE_USD } from '../../src/model/baseProblem'
import { type Economy, openingEconomy } from '../../src/model/economy'
import { detourPenalty, marketPolicy } from '../../src/model/marketPolicy'
import { BASE_SETTINGS, type Settings } from '../../src/model/settings'
import { NO_SHOCK, type Shock } from '../../src/model/shock'
import { CHN, DETOUR, RUS, USA } from '../../src/model/words'
import { sharedModel } from '../helpers/makeGame'

function policyOf(settings: Partial<Settings>, shock: Partial<Shock> = {}, economy: Partial<Economy> = {}, turn = 1) {
  return marketPolicy(
    { ...openingEconomy(), ...economy },
    { ...BASE_SETTINGS, ...settings },
    { ...NO_SHOCK, ...shock },
    turn,
    assumptionValues({}),
  )
}

test('the opening economy with the settings of 2016 solves to 2016 itself', () => {
  const solved = sharedModel().solve(policyOf({}))
  if (!solved.ok) throw new Error('does not clear')
  expect(solved.value.goods.ingot!.price).toEqual(BASE_INGOT_PRICE_USD)
})

test('Chinese support moves the market by what differs from the 75 USD of 2016, US aid by all of it', () => {
  expect(policyOf({}).support!.ingot).toEqual([0, 0, 0, 0, 0])
  expect(policyOf({ smelterSupport: 150, smelterAid: 100 }).support!.ingot).toEqual([75, 100, 0, 0, 0])
  expect(policyOf({ smelterSupport: 0 }).support!.ingot![CHN]).toBe(-75)
})

test('a rebate below 13 % is a tax on Chinese semis exports', () => {
  expect(policyOf({ exportRebate: 0.05 }).exportTax!.semis![CHN]).toBeCloseTo(0.08, 12)
  expect(policyOf({}).exportTax!.semis).toEqual([0, 0, 0, 0, 0])
})

test('both inspections and freight make the detour dearer', () => {
  expect(policyOf({}).routePenalty![DETOUR]).toBe(0)
  expect(detourPenalty({ ...BASE_SETTINGS, exportInspection: 1 }, NO_SHOCK)).toBe(0.25)
  expect(detourPenalty({ ...BASE_SETTINGS, customsEnforcement: 1 }, NO_SHOCK)).toBe(0.35)
  const all = { ...BASE_SETTINGS, exportInspection: 0.5, customsEnforcement: 0.5 }
  expect(detourPenalty(all, { ...NO_SHOCK, detourCost: 0.12 })).toBeCloseTo(0.42, 12)
})

test('pots out of use for a turn are taken off capacity', () => {
  const capacityOutMt = [1.2, 0, 0, 0, 0] as const
  expect(policyOf({}, { capacityOutMt }).capacity!.ingot![CHN]).toBeCloseTo(39.8, 12)
})

test('lasting cost, passing cost and the run-rate add up for Russia', () => {
  const plain = policyOf({ runRate: 0.8 }).costShift!.ingot![RUS]!
  expect(plain).toBeGreaterThan(0)
  const all = policyOf({ runRate: 0.8 }, { costShift: [0, 0.06, 0.04, 0, 0] }, { costShift: [0, 0, -0.02, 0, 0] })
  expect(all.costShift!.ingot![RUS]).toBeCloseTo(plain + 0.04 - 0.02, 12)
  expect(all.costShift!.ingot![USA]).toBe(0.06)
})

test('plants that run add mills and home demand in Russia; those under way add neither', () => {
  const plants = [{ capacityMt: 0.12, partnerShare: 0, dueTurn: 3 }]
  const factors = (turn: number) => {
    const { capacityFactor, demand } = policyOf({}, {}, { plants }, turn)
    return [capacityFactor!.semis![RUS]!, demand!.semis![RUS]!, demand!.ingot![RUS]!]
  }
  expect(factors(2)).toEqual([1, 1, 1])
  const [mills, semis, ingot] = factors(3)
  expect(mills).toBeCloseTo(1 + 0.12 / 0.6, 12)
  expect(semis).toBeCloseTo(1 + (0.25 * 0.12) / 0.53, 12)
  expect(ingot).toBe(1)
})
