import { expect, test } from 'vitest'
import { openingEconomy } from '../../src/model/economy'
import { BASE_SETTINGS, type Settings } from '../../src/model/settings'
import { NO_SHOCK } from '../../src/model/shock'
import { courseTurn, type Trend } from '../../src/model/trend'
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

test.each(['held', 'frozen'] as const)('with the trend %s nothing moves that nobody moves', trend => {
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
  const { economy } = turnOf('held', openingEconomy(), { retiredCapacity: 1, enforcement: 1 })
  expect(economy.capacityMt[CHN]).toBeCloseTo(40, 12)
  expect(economy.unlicensedMt).toBeCloseTo(10, 12)
  expect(economy.ingotPriceUsd[CHN]).toBeGreaterThan(turnOf('held').economy.ingotPriceUsd[CHN])
})

test('a plant due in a turn comes on stream in a frozen world and stays under construction where the trend is held', () => {
  const plants = [{ capacityMt: 0.15, partnerShare: 0, dueTurn: 3 }]
  const economy = { ...openingEconomy(), plants }
  const russianMills = (trend: Trend) => turnOf(trend, economy, {}, 3).solution.goods.semis!.output[2]!
  expect(russianMills('frozen')).toBeGreaterThan(russianMills('held') + 0.05)
  expect(turnOf('held', economy, {}, 3).economy.plants[0]!.dueTurn).toBe(4)
})

test('held courses stay where they were last turn, and in a frozen world they never begin', () => {
  expect([1, 2, 5].map(turn => courseTurn('on', turn))).toEqual([1, 2, 5])
  expect([1, 2, 5].map(turn => courseTurn('held', turn))).toEqual([0, 1, 4])
  expect([1, 2, 5].map(turn => courseTurn('frozen', turn))).toEqual([0, 0, 0])
})

test('closures of a scenario and its courses are part of the trend', () => {
  const economy = openingEconomy({ closuresMt: [3], costCourse: [[0.2, 0, 0, 0, 0]] })
  expect(turnOf('on', economy).economy.ingotPriceUsd[CHN]).toBeGreaterThan(1700)
  expect(turnOf('held', economy).economy.ingotPriceUsd[CHN]).toBeCloseTo(1600, 8)
})

test('a turn with the trend on is a turn of the game', () => {
  expect(turnOf('on').economy).toEqual(runWith({}, { turns: 1 })[0]!.economy)
})
