import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exp } from '../../src/market/fixedMath'
import { BASE_CAPACITY_MT, BASE_INGOT_OUTPUT_MT, BASE_INGOT_PRICE_USD } from '../../src/model/baseProblem'
import { chineseBuilding, stepCapacity } from '../../src/model/capacity'
import { idleFirstShift, idlePart } from '../../src/model/closures'
import { openingEconomy } from '../../src/model/economy'
import { logit } from '../../src/model/logit'
import { BASE_SETTINGS } from '../../src/model/settings'
import { NO_SHOCK } from '../../src/model/shock'
import { ingotTariff, semisTariff } from '../../src/model/tariffs'
import { closureOf, type WorldTerms, withCourses } from '../../src/model/terms'
import { CHN, HUB, type RegionVector, ROW, RUS, USA } from '../../src/model/words'
import { type EconomyRun, runEconomy } from './economyRuns'

const cost = (first: number): RegionVector => [first, 0, 0, 0, 0]

/** Two economies that differ in the scenario's terms alone. */
function under(terms: WorldTerms, run: EconomyRun = {}) {
  return runEconomy({ ...run, opening: openingEconomy(terms) })
}

test('a course gives each turn its entry and then stays; without terms a shock is what it was', () => {
  const terms: WorldTerms = { costCourse: [cost(0.1), cost(0.2)], demandCourse: [[0.9, 1, 1, 1, 1]] }
  expect([1, 2, 3, 12].map(turn => withCourses(NO_SHOCK, terms, turn).costShift[CHN])).toEqual([0.1, 0.2, 0.2, 0.2])
  expect(withCourses(NO_SHOCK, terms, 5).demandFactor[CHN]).toBe(0.9)
  expect(withCourses(NO_SHOCK, undefined, 1)).toBe(NO_SHOCK)
})

test('a course adds to the events of the turn', () => {
  const event = { ...NO_SHOCK, costShift: cost(0.05), demandFactor: cost(0.5) }
  const felt = withCourses(event, { costCourse: [cost(0.1)], demandCourse: [cost(0.8)] }, 1)
  expect(felt.costShift[CHN]).toBeCloseTo(0.15, 12)
  expect(felt.demandFactor[CHN]).toBeCloseTo(0.4, 12)
})

test('terms that name nothing change no figure', () => {
  expect(under({}).map(turn => turn.solution)).toEqual(runEconomy().map(turn => turn.solution))
})

test('closures end with their course, unlike the others', () => {
  expect([1, 2, 3].map(turn => closureOf({ closuresMt: [0, 3.21] }, turn))).toEqual([0, 3.21, 0])
})

test('a closure takes capacity and licences away beside what is ordered, and costs nobody at the table', () => {
  const economy = openingEconomy()
  const settings = { ...BASE_SETTINGS, retiredCapacity: 1, enforcement: 1 }
  const without = stepCapacity(economy, settings, NO_SHOCK)
  const closed = stepCapacity(economy, settings, NO_SHOCK, 1, 2)
  expect(without.unlicensedMt - closed.unlicensedMt).toBeCloseTo(2, 12)
  expect(without.capacityMt[CHN] - closed.capacityMt[CHN]).toBeGreaterThan(1.9)
  expect(closed.retiredMt).toBe(without.retiredMt)
  expect(closed.capacityMt.slice(1)).toEqual(without.capacityMt.slice(1))
})

test('a closure takes no more than the unlicensed stock', () => {
  const economy = { ...openingEconomy({ pipelineMt: 0 }), unlicensedMt: 1.5 }
  expect(
    stepCapacity(economy, { ...BASE_SETTINGS, retiredCapacity: 1, enforcement: 1 }, NO_SHOCK, 1, 3).unlicensedMt,
  ).toBe(0)
})

test('what is under way at the start comes on stream in the first turn', () => {
  const builtBy = (pipelineMt: number) => under({ pipelineMt }, { turns: 1 })[0]!.economy.builtSince2016Mt
  expect(builtBy(2.8)).toBe(2.8)
  expect(openingEconomy().pipelineMt).toBe(1.4)
})

test('building that lived on soft money does not happen', () => {
  expect(chineseBuilding(1600, 0, 0.6)).toBeCloseTo(0.4 * chineseBuilding(1600, 0), 12)
  expect(chineseBuilding(1600, 0.5, 1)).toBe(0)
})

test('an exit rate of the scenario holds in every region', () => {
  const economy = { ...openingEconomy({ exitRate: 0.1, pipelineMt: 0 }), ingotOutputMt: [20, 0.5, 2, 0.5, 10] as const }
  const { closedMt } = stepCapacity(economy, BASE_SETTINGS, NO_SHOCK)
  for (const region of [CHN, USA, RUS, HUB, ROW]) {
    const idle = 0.92 * economy.capacityMt[region]! - economy.ingotOutputMt[region]!
    expect(closedMt[region]).toBeCloseTo(0.1 * idle, 12)
  }
})

test('a spared part of the rest of the world lowers its US duty and nobody else’s', () => {
  const settings = { ...BASE_SETTINGS, metalDuty: 0.1, semisDuty: 0.3, retaliatoryDuty: 0.25 }
  const ingot = ingotTariff(settings, NO_SHOCK, 0.643)
  expect(ingot[ROW]![USA]).toBeCloseTo(0.0357, 12)
  expect(ingot[RUS]![USA]).toBe(0.1)
  const semis = semisTariff(settings, NO_SHOCK, 0.4)
  expect(semis[ROW]![USA]).toBeCloseTo(0.06, 12)
  expect(semis[CHN]![USA]).toBeCloseTo(0.4, 12)
  expect(semis[USA]![CHN]).toBe(0.25)
})

const share = fc.double({ min: 0.3, max: 0.95, noNaN: true })

test('closing idle plant first leaves output at the last price where it was', () => {
  fc.assert(
    fc.property(share, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (utilisation, part) => {
      const [capacity, spread] = [40, 0.12]
      const output = utilisation * capacity
      const closed = idlePart(capacity, output, part * capacity)
      const shift = idleFirstShift(spread, capacity, output, closed)
      // At the last price the curve of before gives `utilisation`; shifted, it gives this share of what is left.
      const odds = logit(utilisation) - shift / spread
      expect((capacity - closed) / (1 + exp(-odds))).toBeCloseTo(output, 8)
    }),
  )
})

test('only idle plant counts as idle, all but a last reserve of what is left', () => {
  expect(idlePart(40, 30, 4)).toBe(4)
  expect(idlePart(40, 30, 20)).toBeCloseTo(40 - 30 / 0.98, 12)
  expect(idlePart(30, 29.9, 5)).toBe(0)
  expect(idleFirstShift(0.12, 40, 30, 0)).toBe(0)
  expect(idleFirstShift(0.12, 40, 30, 4)).toBeLessThan(0)
})

test('where idle plant closes first a cut raises the price less and costs less output', () => {
  const cut = { settings: () => ({ retiredCapacity: 1.5, enforcement: 1 }), turns: 3 }
  const [spread, idle] = [under({}, cut), under({ idleFirst: true }, cut)].map(run => run.at(-1)!.solution.goods.ingot!)
  expect(idle!.price[CHN]).toBeLessThan(spread!.price[CHN]!)
  expect(idle!.output[CHN]).toBeGreaterThan(spread!.output[CHN]!)
})

test('closing idle plant by itself neither earns nor saves anything: the surplus is that of the plant left standing', () => {
  const [before] = under({ idleFirst: true, pipelineMt: 0 }, { turns: 1 })
  const closed = under({ idleFirst: true, pipelineMt: 0, closuresMt: [3] }, { turns: 1 })[0]!
  expect(closed.economy.closures!.shift[CHN]).toBeLessThan(-0.03)
  // Output at the last price stays where it was, so the turn's price hardly moves and neither do earnings or welfare.
  const moved = (now: number, then: number) => Math.abs(now / then - 1)
  expect(moved(closed.solution.goods.ingot!.price[CHN]!, before!.solution.goods.ingot!.price[CHN]!)).toBeLessThan(0.005)
  expect(moved(closed.accounts.chinaEarnings, before!.accounts.chinaEarnings)).toBeLessThan(0.01)
  const welfare = closed.accounts.welfareMUsdPerYear[CHN] - before!.accounts.welfareMUsdPerYear[CHN]
  expect(Math.abs(welfare)).toBeLessThan(100)
})

test('the base year is the base year under any terms', () => {
  expect(openingEconomy({ idleFirst: true })).toMatchObject({
    capacityMt: BASE_CAPACITY_MT,
    ingotOutputMt: BASE_INGOT_OUTPUT_MT,
    ingotPriceUsd: BASE_INGOT_PRICE_USD,
  })
})
