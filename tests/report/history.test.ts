import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { opponentsOf, type PersonaId, simulateGame } from '../../src/ai'
import type { BySeat, Game } from '../../src/game'
import { createGame } from '../../src/game'
import { compareWithHistory, hasRecord } from '../../src/report/history'
import { HISTORY_SERIES, PUBLIC_HISTORY } from '../../src/report/publicFigures'
import { BUILT_IN, withTurns } from '../../src/scenarios'
import { makeGame, playOn, playTurns } from '../helpers/makeGame'

const { history } = BUILT_IN

function play(turns = 8, personas: BySeat<PersonaId> = opponentsOf(history), seed = 1): Game {
  const created = createGame(withTurns(history, turns), seed)
  if (!created.ok) throw new Error(created.error.kind)
  const played = simulateGame(created.value, personas)
  if (!played.ok) throw new Error(played.error.kind)
  return played.value
}

const recorded = play()
const errorsOf = (game: Game) =>
  Object.fromEntries(compareWithHistory(game).map(({ id, meanError }) => [id, meanError]))

test('the run of the record meets the public figures as nearly as the README of the model says', () => {
  const rows = readFileSync('src/model/README.md', 'utf8').matchAll(/^\| (\w+) \| ([\d.]+) \| 20/gm)
  const told = Object.fromEntries([...rows].map(row => [row[1]!, Number(row[2])]))
  const found = Object.entries(errorsOf(recorded)).map(([id, error]) => [id, Math.round(1000 * error) / 10])
  expect(told).toEqual(Object.fromEntries(found))
})

test('the price moves the right way in every year, and too little', () => {
  const [price] = compareWithHistory(recorded)
  const { years } = price!
  for (const [i, { run, published }] of years.entries()) {
    const before = years[i - 1]
    if (before) expect(Math.sign(run - before.run)).toBe(Math.sign(published! - before.published!))
  }
  const spanOf = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  expect(spanOf(years.map(year => year.run))).toBeLessThan(spanOf(years.map(year => year.published!)))
})

test('the record has no chance in it: every seed gives the same run', () => {
  expect(compareWithHistory(play(8, opponentsOf(history), 99))).toEqual(compareWithHistory(recorded))
})

test('without the record the Chinese capacity of those years is not met', () => {
  const idle = play(8, { ...opponentsOf(history), china: 'statusQuo' })
  expect(errorsOf(idle).chinaCapacity).toBeGreaterThan(2 * errorsOf(recorded).chinaCapacity!)
})

test('an error is the mean over the years that have a figure, of sizes and not of signs', () => {
  const jobs = compareWithHistory(recorded).find(series => series.id === 'usSmelterJobs')!
  expect(jobs.years.map(year => year.published)).toEqual([undefined, 3131, undefined, 4829])
  const sizes = [jobs.years[1]!.run / 3131 - 1, jobs.years[3]!.run / 4829 - 1].map(Math.abs)
  expect(jobs.meanError).toBeCloseTo((sizes[0]! + sizes[1]!) / 2, 12)
})

test('debt is compared at the end of the year, prices over it', () => {
  const series = compareWithHistory(recorded)
  const [first, second] = recorded.records
  expect(series.find(({ id }) => id === 'rusalNetDebt')!.years[0]!.run).toBe(second!.accounts.rusalNetDebt)
  const prices = [first!, second!].map(record => record.market.ingot.priceUsdPerTonne[4])
  expect(series[0]!.years[0]!.run).toBeCloseTo((prices[0]! + prices[1]!) / 2, 10)
})

test('only whole years count, and only those that have public figures', () => {
  expect(compareWithHistory(play(5))[0]!.years.map(year => year.year)).toEqual([2017, 2018])
  const years = compareWithHistory(play(12))[0]!.years
  expect(years.map(year => year.published === undefined)).toEqual([false, false, false, false, true, true])
  expect(compareWithHistory(playTurns(makeGame(), [{}]))).toEqual([])
  const late = makeGame({ start: { year: 2030, half: 1 }, turns: 4 })
  expect(compareWithHistory(playOn(late))).toEqual([])
})

test('a game that begins in the second half of a year does not make a year of two', () => {
  const game = playOn(makeGame({ start: { year: 2016, half: 2 }, turns: 4 }))
  expect(compareWithHistory(game)[0]!.years.map(year => year.year)).toEqual([2017])
})

test('every series has at least two published figures, each with its source, and no year twice', () => {
  for (const id of HISTORY_SERIES) {
    const ofSeries = PUBLIC_HISTORY.filter(figure => figure.series === id)
    expect(ofSeries.length, id).toBeGreaterThan(1)
    expect(new Set(ofSeries.map(figure => figure.year)).size).toBe(ofSeries.length)
    for (const figure of ofSeries) expect(figure.source.length).toBeGreaterThan(5)
  }
})

test('only a scenario with a record is meant to be compared', () => {
  expect(hasRecord(recorded)).toBe(true)
  expect(hasRecord(makeGame())).toBe(false)
})
