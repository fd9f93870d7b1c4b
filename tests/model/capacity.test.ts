import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseBuilding, effectiveCut, stepCapacity } from '../../src/model/capacity'
import { openingEconomy } from '../../src/model/economy'
import { BASE_SETTINGS, type Settings } from '../../src/model/settings'
import { NO_SHOCK } from '../../src/model/shock'
import { CHN, HUB, ROW, RUS, USA } from '../../src/model/words'
import { runEconomy, runWith } from './economyRuns'

/** A trial of the same rules made with other code began without anything under construction. */
const EMPTY_PIPELINE = { opening: { pipelineMt: 0 } }

test.each<[string, Partial<Settings>, number, number, number]>([
  ['nobody acts', {}, 50.3, -1, 2],
  ['enforcement is at 90 %', { enforcement: 0.9 }, 42.7, 8, 5],
  ['0.8 Mt a turn are cut under enforcement', { enforcement: 0.9, retiredCapacity: 0.8 }, 37.1, 22, 9],
  ['0.8 Mt a turn are cut on paper', { retiredCapacity: 0.8 }, 48.4, 0, 2.5],
])('when %s, Chinese capacity and prices after eight turns are those of the trial', (_, settings, mt, china, world) => {
  const { economy } = runWith(settings, EMPTY_PIPELINE)[7]!
  expect(Math.abs(economy.capacityMt[CHN] - mt)).toBeLessThan(0.1)
  expect(Math.abs(100 * (economy.ingotPriceUsd[CHN] / 1600 - 1) - china)).toBeLessThan(0.6)
  expect(Math.abs(100 * (economy.ingotPriceUsd[ROW] / 1604 - 1) - world)).toBeLessThan(0.6)
})

test('an order to cut happens by 35 % when nobody inspects, wholly under full enforcement', () => {
  expect(effectiveCut(1, 0, 11)).toBe(0.35)
  expect(effectiveCut(1, 0.5, 11)).toBeCloseTo(0.675, 12)
  expect(effectiveCut(1, 1, 11)).toBe(1)
})

test('a cut never takes more than the unlicensed stock', () => {
  expect(effectiveCut(1.5, 1, 0.4)).toBe(0.4)
  expect(effectiveCut(1.5, 1, 0)).toBe(0)
})

test('China builds with the cube of the price, and full enforcement stops nine tenths of it', () => {
  expect(chineseBuilding(1600, 0)).toBeCloseTo(1.4, 12)
  expect(chineseBuilding(3200, 0)).toBeCloseTo(11.2, 12)
  expect(chineseBuilding(1600, 1)).toBeCloseTo(0.14, 12)
})

test('what was building comes on stream next turn, and new building begins at last turn’s price', () => {
  const [first, second] = runWith({ enforcement: 0.5 }, { turns: 2 }).map(turn => turn.economy)
  expect(first!.builtSince2016Mt).toBeCloseTo(1.4, 12)
  expect(second!.builtSince2016Mt).toBeCloseTo(1.4 + first!.pipelineMt, 12)
  expect(second!.pipelineMt).toBeCloseTo(chineseBuilding(first!.ingotPriceUsd[CHN], 0.5), 12)
})

test('with nothing building and nothing ordered, capacity can only close', () => {
  const opening = { ...openingEconomy(), pipelineMt: 0 }
  const { capacityMt } = stepCapacity(opening, BASE_SETTINGS, NO_SHOCK)
  for (const region of [CHN, USA, RUS, HUB]) {
    expect(capacityMt[region]).toBeLessThanOrEqual(opening.capacityMt[region]!)
  }
})

test.each([
  [CHN, 0.01],
  [USA, 0.04],
  [RUS, 0.02],
  [HUB, 0.03],
])('of idle capacity beyond the ordinary reserve region %d closes the share %d a turn', (region, rate) => {
  const opening = { ...openingEconomy(), pipelineMt: 0, ingotOutputMt: [20, 0.5, 2, 0.5, 10] as const }
  const before = opening.capacityMt[region]!
  const closed = rate * (before - opening.ingotOutputMt[region]! - 0.08 * before)
  expect(closed).toBeGreaterThan(0)
  expect(stepCapacity(opening, BASE_SETTINGS, NO_SHOCK).capacityMt[region]).toBeCloseTo(before - closed, 12)
})

const orders = fc.array(
  fc.record({
    retiredCapacity: fc.double({ min: 0, max: 1.5, noNaN: true }),
    enforcement: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
)

test('Chinese capacity is what stood, plus what was building, less what was retired and what closed', () => {
  fc.assert(
    fc.property(orders, settingsByTurn => {
      let economy = openingEconomy()
      for (const settings of settingsByTurn) {
        const step = stepCapacity(economy, { ...BASE_SETTINGS, ...settings }, NO_SHOCK)
        const open = economy.capacityMt[CHN] + economy.pipelineMt - step.retiredMt
        const closed = 0.01 * Math.max(0, 0.92 * open - economy.ingotOutputMt[CHN])
        expect(step.capacityMt[CHN]).toBeCloseTo(open - closed, 10)
        expect(step.unlicensedMt).toBeCloseTo(economy.unlicensedMt + economy.pipelineMt - step.retiredMt, 10)
        expect(step.builtSince2016Mt).toBeCloseTo(economy.builtSince2016Mt + economy.pipelineMt, 10)
        economy = { ...economy, ...step }
      }
    }),
    { numRuns: 200 },
  )
})

test('the unlicensed stock is never negative, whatever is ordered', () => {
  fc.assert(
    fc.property(orders, fc.double({ min: 0, max: 3, noNaN: true }), (settingsByTurn, unlicensedMt) => {
      const run = runEconomy({
        settings: turn => settingsByTurn[turn - 1]!,
        opening: { unlicensedMt },
        turns: settingsByTurn.length,
      })
      for (const { economy } of run) expect(economy.unlicensedMt).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 50 },
  )
})

test('the rest of the world builds with the square of its price', () => {
  const busy = { ...openingEconomy(), ingotOutputMt: [99, 99, 99, 99, 99] as const }
  const builtAt = (price: number) =>
    stepCapacity({ ...busy, ingotPriceUsd: [1600, 1604, 1604, 1604, price] }, BASE_SETTINGS, NO_SHOCK).capacityMt[ROW] -
    busy.capacityMt[ROW]
  expect(builtAt(1604)).toBeCloseTo(0.25, 10)
  expect(builtAt(3208)).toBeCloseTo(1, 10)
})

test('a rush or a squeeze changes what China begins to build, a new line what the rest of the world builds', () => {
  const usual = stepCapacity(openingEconomy(), BASE_SETTINGS, NO_SHOCK)
  const paced = stepCapacity(openingEconomy(), BASE_SETTINGS, {
    ...NO_SHOCK,
    chinaBuildingFactor: 0.5,
    restBuildingFactor: 3,
  })
  expect(paced.pipelineMt).toBeCloseTo(usual.pipelineMt / 2, 12)
  expect(paced.capacityMt[CHN]).toBe(usual.capacityMt[CHN])
  expect(paced.capacityMt[ROW] - usual.capacityMt[ROW]).toBeCloseTo(2 * 0.25, 12)
})
