import { expect, test } from 'vitest'
import { type Game, SEATS } from '../../../src/game'
import { runTask } from '../../../src/store/reckoning/tasks'
import {
  gameLeverSplit,
  gameSplit,
  MOST_PARTS,
  partSplit,
  splitChange,
  turnCounterfactuals,
  turnSplit,
} from '../../../src/why/attribution'
import { measureIn } from '../../../src/why/figures'
import { makeGame, playTurn, playTurns, set } from '../../helpers/makeGame'

const busy = playTurns(makeGame(), [
  {
    china: set({ enforcement: 0.5 }),
    unitedStates: set({ semisDuty: 0.5, exemptHub: 1 }),
    rusal: set({ newPlants: 0.1 }),
  },
  { china: set({ retiredCapacity: 0.5 }), rusal: set({ homeDiscount: 0.05 }) },
])

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

test('a turn that was not played has no split', () => {
  expect(turnSplit(busy, 3, 'worldPrice')).toBeUndefined()
  expect(partSplit(busy, { turn: 3, measure: 'worldPrice' })).toBeUndefined()
  expect(gameSplit(makeGame(), { score: 'china' })).toBeUndefined()
})

test('a split of an earlier turn is the split it had when it was the last one', () => {
  const then = { ...busy, records: busy.records.slice(0, 1) }
  expect(turnSplit(then, 1, 'rusalNetDebt')).toEqual(turnSplit(busy, 1, 'rusalNetDebt'))
})

test('orders, duties and plants land where they belong', () => {
  const debt = turnSplit(busy, 1, 'rusalNetDebt')!
  expect(debt.shares.rusal.share).toBeGreaterThan(190)
  expect(debt.shares.rusal.share).toBeLessThan(210)
  const jobs = partSplit(busy, { turn: 1, measure: 'usSmelterJobs' })!
  expect(jobs.unitedStates.map(({ parts }) => parts)).toEqual([['semisDuty'], ['exemptHub']])
  expect(jobs.unitedStates[0]!.share).toBeGreaterThan(10)
  expect(Math.abs(jobs.unitedStates[1]!.share)).toBeLessThan(1e-6)
})

test('a lever set where it stands is no decision', () => {
  const game = playTurn(makeGame(), { china: set({ smelterSupport: 75 }), unitedStates: set({ semisDuty: 0.1 }) })
  const runs = turnCounterfactuals(game, 1)
  expect(runs.ok && runs.value.active).toEqual(['unitedStates', 'trend'])
})

test('the mandate is measured as in the game: the shares make its real change', () => {
  for (const seat of SEATS) {
    const { from, to, shares } = turnSplit(busy, 2, `mandate.${seat}`)!
    expect([from, to]).toEqual([busy.records[0]!.mandate[seat], busy.records[1]!.mandate[seat]])
    expect(sum(Object.values(shares).map(({ share }) => share))).toBeCloseTo(to - from, 9)
  }
})

/** The United States move more levers than are split exactly. */
function crowded(): Game {
  return playTurn(makeGame(), {
    unitedStates: set({
      semisDuty: 0.5,
      metalDuty: 0.1,
      exemptRussia: 1,
      exemptHub: 1,
      exemptRestOfWorld: 1,
      adjustmentAid: 1,
      customsEnforcement: 0.25,
      smelterAid: 25,
    }),
  })
}

test('of more decisions than are split exactly, those that do least go together, and the parts still add up', () => {
  const game = crowded()
  const parts = partSplit(game, { turn: 1, measure: 'usSmelterJobs' })!.unitedStates
  expect(parts).toHaveLength(MOST_PARTS)
  const rest = parts.at(-1)!
  expect(rest.parts).toHaveLength(3)
  expect(parts.flatMap(({ parts }) => parts)).toContain('metalDuty')
  expect(rest.parts).not.toContain('metalDuty')
  const whole = turnSplit(game, 1, 'usSmelterJobs')!.shares.unitedStates.share
  expect(sum(parts.map(({ share }) => share))).toBeCloseTo(whole, 9)
})

test('a score is split among the seats from fifty, a figure among all from the base year', () => {
  const score = gameSplit(busy, { score: 'rusal' })!
  expect(score.from).toBe(50)
  expect(score.shares.trend.share).toBe(0)
  expect(sum(SEATS.map(seat => score.shares[seat].share))).toBeCloseTo(score.to - 50, 9)
  const price = gameSplit(busy, { measure: 'worldPrice' })!
  expect(price.from).toBe(1604)
  expect(price.to).toBe(measureIn('worldPrice')(busy.records[1]!))
})

test('every seat’s share in a game is split by what it decided about, of a score among seats and of a figure among all', () => {
  const decided = {
    china: ['retiredCapacity', 'enforcement'],
    unitedStates: ['semisDuty', 'exemptHub'],
    rusal: ['newPlants', 'homeDiscount'],
  }
  for (const question of [{ score: 'china' }, { measure: 'worldPrice' }] as const) {
    for (const seat of SEATS) {
      const parts = gameLeverSplit(busy, { ...question, seat })!
      expect(parts.flatMap(({ parts }) => parts)).toEqual(decided[seat])
      const whole = gameSplit(busy, question)!.shares[seat].share
      expect(sum(parts.map(({ share }) => share))).toBeCloseTo(whole, 9)
    }
  }
})

test('the thread answers as the page does', () => {
  const question = { turn: 2, measure: 'chinaPrice' } as const
  expect(runTask('partSplit', busy, question)).toEqual(partSplit(busy, question))
  expect(runTask('gameSplit', busy, { score: 'china' })).toEqual(gameSplit(busy, { score: 'china' }))
})

test('one set of counterfactuals serves every figure', () => {
  const runs = turnCounterfactuals(busy, 2)
  if (!runs.ok) throw new Error('does not clear')
  expect(splitChange(runs.value, measureIn('trust'))).toEqual(turnSplit(busy, 2, 'trust'))
})
