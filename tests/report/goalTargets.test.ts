import { expect, test } from 'vitest'
import { baseRecord, scoreSeat } from '../../src/game'
import { SEATS } from '../../src/game/words'
import { goalTargets } from '../../src/report/goalTargets'
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
