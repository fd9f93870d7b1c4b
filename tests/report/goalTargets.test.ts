import { expect, test } from 'vitest'
import { baseRecord, scoreSeat } from '../../src/game'
import { SEATS } from '../../src/game/words'
import { goalTargets, isLosingLess } from '../../src/report/goalTargets'
import { makeGame } from '../helpers/makeGame'

test.each(SEATS)('a good result of every goal of %s scores 81.6, on the other side of no change from none', seat => {
  const game = makeGame()
  const targets = goalTargets(game, seat, baseRecord(game))
  const asGood = game.noChange.map(record => ({
    ...record,
    measures: { ...record.measures, ...Object.fromEntries(targets.map(({ goal, good }) => [goal.id, good])) },
  }))
  for (const { score } of scoreSeat(seat, asGood, game.noChange).goals) expect(score).toBeCloseTo(81.6, 1)
})

test('a goal starts at the figure of 2016', () => {
  const game = makeGame()
  const start = goalTargets(game, 'unitedStates', baseRecord(game)).find(({ goal }) => goal.id === 'smelterJobs')
  expect(start?.start).toBe(4879)
})

test.each(SEATS)('a good result of %s loses less where it is worse than 2016, and only there', seat => {
  const game = makeGame()
  for (const target of goalTargets(game, seat, baseRecord(game))) {
    const isLess = target.goal.id === 'netDebt'
    const isWorse = isLess ? target.good > target.start : target.good < target.start
    expect(isLosingLess(target), target.goal.id).toBe(isWorse)
  }
})

test('China’s capacity and standing are goals in which good means losing less', () => {
  const game = makeGame()
  const losing = goalTargets(game, 'china', baseRecord(game)).filter(isLosingLess)
  expect(losing.map(({ goal }) => goal.id)).toEqual(expect.arrayContaining(['promise', 'standing']))
})
