import { expect, test } from 'vitest'
import { openingEconomy } from '../../src/model/economy'
import { BASE_SETTINGS, type Settings } from '../../src/model/settings'
import { NO_SHOCK } from '../../src/model/shock'
import { courseTurn, TREND_FROZEN, TREND_HELD, TREND_ON, type Trend, trendOf } from '../../src/model/trend'
import { resolveEconomy } from '../../src/model/turn'
import { CHN, ROW } from '../../src/model/words'
import { sharedModel } from '../helpers/makeGame'
import { runWith } from './economyRuns'

const model = sharedModel()

function turnOf(trend: Trend, economy = openingEconomy(), settings: Partial<Settings> = {}, turn = 1) {
  const all = { ...BASE_SETTINGS, ...settings }
  const resolved = resolveEconomy(model, economy, all, NO_SHOCK, turn, all.enforcement, trend)
  if (!resolved.ok) throw new Error('does not clear')
  return resolved.value
}

test.each([
  ['held', TREND_HELD],
  ['frozen', TREND_FROZEN],
])('with the trend %s nothing moves that nobody moves', (_, trend) => {
  const opening = openingEconomy()
  const { economy } = turnOf(trend)
  expect(economy).toMatchObject({
    capacityMt: opening.capacityMt,
    pipelineMt: opening.pipelineMt,
    unlicensedMt: opening.unlicensedMt,
    builtSince2016Mt: 0,
    growthIndex: opening.growthIndex,
  })
  expect(economy.ingotPriceUsd[ROW]).toBeCloseTo(1604, 8)
})

test('an order to retire works where nothing else does, and enforcement makes it real', () => {
  const { economy } = turnOf(TREND_HELD, openingEconomy(), { retiredCapacity: 1, enforcement: 1 })
  expect(economy.capacityMt[CHN]).toBeCloseTo(40, 12)
  expect(economy.unlicensedMt).toBeCloseTo(10, 12)
  expect(economy.ingotPriceUsd[CHN]).toBeGreaterThan(turnOf(TREND_HELD).economy.ingotPriceUsd[CHN])
})

test('a plant due in a turn comes on stream in a frozen world and stays under construction where the trend is held', () => {
  const plants = [{ capacityMt: 0.15, partnerShare: 0, dueTurn: 3 }]
  const economy = { ...openingEconomy(), plants }
  const russianMills = (trend: Trend) => turnOf(trend, economy, {}, 3).solution.goods.semis!.output[2]!
  expect(russianMills(TREND_FROZEN)).toBeGreaterThan(russianMills(TREND_HELD) + 0.05)
  expect(turnOf(TREND_HELD, economy, {}, 3).economy.plants[0]!.dueTurn).toBe(4)
})

test('held courses stay where they were last turn, and in a frozen world they never begin', () => {
  expect([1, 2, 5].map(turn => courseTurn(TREND_ON, turn))).toEqual([1, 2, 5])
  expect([1, 2, 5].map(turn => courseTurn(TREND_HELD, turn))).toEqual([0, 1, 4])
  expect([1, 2, 5].map(turn => courseTurn(TREND_FROZEN, turn))).toEqual([0, 0, 0])
})

test('closures of a scenario and its courses are part of the trend', () => {
  const economy = openingEconomy({ closuresMt: [3], costCourse: [[0.2, 0, 0, 0, 0]] })
  expect(turnOf(TREND_ON, economy).economy.ingotPriceUsd[CHN]).toBeGreaterThan(1700)
  expect(turnOf(TREND_HELD, economy).economy.ingotPriceUsd[CHN]).toBeCloseTo(1600, 8)
})

test('a turn with the trend on is a turn of the game', () => {
  expect(turnOf(TREND_ON).economy).toEqual(runWith({}, { turns: 1 })[0]!.economy)
})

test('the parts of the trend are switched one by one, and all of them together are the game', () => {
  const opening = openingEconomy()
  const { economy: grown } = turnOf(trendOf(['growth']))
  expect(grown.growthIndex[CHN]).toBeCloseTo(1.022, 12)
  expect(grown.capacityMt).toEqual(opening.capacityMt)
  const { economy: built } = turnOf(trendOf(['smelters']))
  expect(built.growthIndex).toEqual(opening.growthIndex)
  expect(built.capacityMt[CHN]).toBeGreaterThan(opening.capacityMt[CHN])
  expect(trendOf(['growth', 'smelters', 'plants', 'courses'])).toEqual(TREND_ON)
  expect(trendOf([])).toEqual(TREND_HELD)
})
