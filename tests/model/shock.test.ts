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
