import { expect, test } from 'vitest'
import { combineShocks, NO_SHOCK } from '../../src/model/shock'
import { CHN } from '../../src/model/words'
import { firstTurn } from './economyRuns'

test('costs and lost capacity add up, demand factors multiply', () => {
  const first = combineShocks(NO_SHOCK, { costShift: [0.04, 0, 0, 0, 0], demandFactor: [1.1, 1, 1, 1, 1] })
  const both = combineShocks(first, {
    costShift: [0.03, 0.06, 0, 0, 0],
    demandFactor: [0.5, 1, 1, 1, 1],
    capacityOutMt: [1.2, 0, 0, 0, 0],
    detourCost: 0.12,
  })
  expect(both.costShift[0]).toBeCloseTo(0.07, 12)
  expect(both.costShift[1]).toBe(0.06)
  expect(both.demandFactor[0]).toBeCloseTo(0.55, 12)
  expect(both.capacityOutMt).toEqual([1.2, 0, 0, 0, 0])
  expect(both.detourCost).toBe(0.12)
})

test('factors of building, mills and demand for one good multiply, duties of third states add up', () => {
  const part = {
    millFactor: [0.9, 1, 1, 1, 1],
    ingotDemandFactor: [1, 0.5, 1, 1, 1],
    semisDemandFactor: [0.8, 1, 1, 1, 1],
    thirdPartyDuty: [0, 0, 0, 0, 0.03],
    chinaBuildingFactor: 1.5,
    restBuildingFactor: 0.5,
  } as const
  const twice = combineShocks(combineShocks(NO_SHOCK, part), part)
  expect(twice.millFactor[0]).toBeCloseTo(0.81, 12)
  expect(twice.ingotDemandFactor[1]).toBe(0.25)
  expect(twice.semisDemandFactor[0]).toBeCloseTo(0.64, 12)
  expect(twice.thirdPartyDuty[4]).toBeCloseTo(0.06, 12)
  expect([twice.chinaBuildingFactor, twice.restBuildingFactor]).toEqual([2.25, 0.25])
})

test('nothing added to a shock leaves it as it is', () => {
  const shock = combineShocks(NO_SHOCK, { russianTradeCost: [0.05, 0.14, 0, 0.05, 0.05] })
  expect(combineShocks(shock, {})).toEqual(shock)
})

test.each([
  ['dearer power in China', { costShift: [0.04, 0, 0, 0, 0] }],
  ['smelters told to stand still', { capacityOutMt: [1.2, 0, 0, 0, 0] }],
  ['more Chinese demand', { demandFactor: [1.03, 1, 1, 1, 1] }],
] as const)('%s lifts the Chinese price in its turn and leaves capacity as it was', (_, shock) => {
  const [plain, hit] = [firstTurn(), firstTurn({}, { shock: () => shock })]
  expect(hit.solution.goods.ingot!.price[CHN]!).toBeGreaterThan(plain.solution.goods.ingot!.price[CHN]! * 1.005)
  expect(hit.economy.capacityMt).toEqual(plain.economy.capacityMt)
})

test.each([
  ['closed mills lower what China makes of its metal', { millFactor: [0.95, 1, 1, 1, 1] }, 'semis', 0, -1],
  ['new mills raise it in the United States', { millFactor: [1, 1.03, 1, 1, 1] }, 'semis', 1, 1],
  ['less demand for semis lowers their output', { semisDemandFactor: [0.97, 1, 1, 1, 1] }, 'semis', 0, -1],
  ['less demand for ingot lowers its output', { ingotDemandFactor: [1, 0.9, 1, 1, 1] }, 'ingot', 1, -1],
  ['a European duty costs China output of semis', { thirdPartyDuty: [0, 0, 0, 0, 0.03] }, 'semis', 0, -1],
] as const)('%s', (_, shock, good, region, sign) => {
  const [plain, hit] = [firstTurn(), firstTurn({}, { shock: () => shock })]
  const change = hit.solution.goods[good]!.output[region]! / plain.solution.goods[good]!.output[region]! - 1
  expect(Math.sign(change)).toBe(sign)
  expect(Math.abs(change)).toBeGreaterThan(1e-4)
})
