import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { EVENT_IDS, GOAL_IDS, GOALS, goalScore, SEATS, type SeatScore, scoreGame, scoreSeat } from '../../src/game'
import { makeGame, playOn, playTurn, playTurns, set } from '../helpers/makeGame'
import { plays, playWishes } from '../helpers/randomPlay'

vi.setConfig({ testTimeout: 60_000 })

const scoresIn = (score: SeatScore) => score.goals.map(goal => goal.score)

test('the run in which nobody changes anything scores exactly 50 for every goal and seat, at every length', () => {
  for (let turns = 4; turns <= 12; turns++) {
    const scores = scoreGame(playOn(makeGame({ turns, events: EVENT_IDS, seed: turns })))
    for (const seat of SEATS) {
      expect(scoresIn(scores[seat])).toEqual([50, 50, 50, 50])
      expect([scores[seat].total, scores[seat].pipDrag]).toEqual([50, 0])
    }
  }
})

test('before the first turn everybody stands at 50', () => {
  for (const score of Object.values(scoreGame(makeGame()))) expect(score.total).toBe(50)
})

test('a good result is worth 81.6 points, and a bad one of the same size costs more', () => {
  expect(goalScore(1500, 0, 1500)).toBeCloseTo(81.6, 1)
  expect(goalScore(-1500, 0, 1500)).toBe(0)
  expect(goalScore(2500, 5500, -3000)).toBeCloseTo(81.6, 1)
})

test('a goal’s score rises with its measure, falls where less is better, and stays from 0 to 100', () => {
  const measure = fc.double({ min: -1e4, max: 1e4, noNaN: true })
  fc.assert(
    fc.property(measure, measure, fc.double({ min: 1, max: 1e4, noNaN: true }), (a, b, good) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      expect(goalScore(low, 0, good)).toBeLessThanOrEqual(goalScore(high, 0, good))
      expect(goalScore(low, 0, -good)).toBeGreaterThanOrEqual(goalScore(high, 0, -good))
      for (const score of [goalScore(a, 0, good), goalScore(a, 0, -good)]) {
        expect(score >= 0 && score <= 100).toBe(true)
      }
    }),
  )
})

test('a better measure of one goal raises that goal’s score and no other', () => {
  const game = playTurn(makeGame())
  const record = game.records[0]!
  for (const seat of SEATS) {
    const plain = scoreSeat(seat, [record], [game.noChange[0]!])
    for (const [i, { id, goodResult }] of GOALS[seat].entries()) {
      const measures = { ...record.measures, [id]: record.measures[id] + 0.1 * goodResult }
      const better = scoreSeat(seat, [{ ...record, measures }], [game.noChange[0]!])
      expect(better.goals[i]!.score, id).toBeGreaterThan(50)
      expect(better.total, id).toBeGreaterThan(plain.total)
      expect(scoresIn(better).filter(score => score !== 50)).toHaveLength(1)
    }
  }
})

test('the weights of each seat add up to one, in the order in which its goals are named', () => {
  for (const seat of SEATS) {
    expect(GOALS[seat].reduce((sum, goal) => sum + goal.weight, 0)).toBeCloseTo(1, 12)
    expect(GOALS[seat].map(goal => goal.id)).toEqual(GOAL_IDS[seat])
  }
})

test('a seat’s score is the weighted mean of its goals less half a point per pip held, averaged over the turns', () => {
  const game = playTurns(makeGame(), [{ china: set({ enforcement: 1 }) }, {}, { china: set({ enforcement: 0 }) }, {}])
  const { goals, pipDrag, total } = scoreGame(game).china
  const mean = goals.reduce((sum, { goal, score }) => sum + goal.weight * score, 0)
  expect(pipDrag).toBeCloseTo((0.5 * (3 + 3 + 0 + 0)) / 4, 12)
  expect(total).toBeCloseTo(mean - pipDrag, 10)
})

test('giving up what the opening held is no gain in pips', () => {
  const game = playOn(makeGame(), { unitedStates: set({ wtoRuling: 0 }) })
  expect(scoreGame(game).unitedStates.pipDrag).toBe(0)
})

test('earnings count as a mean over the turns, debt and standing as they end', () => {
  const game = playOn(makeGame(), { unitedStates: set({ semisDuty: 0.5 }) })
  const { unitedStates, rusal } = scoreGame(game)
  const mean = game.records.reduce((sum, record) => sum + record.measures.smelterJobs, 0) / 8
  expect(unitedStates.goals[0]!.measure).toBeCloseTo(mean, 8)
  expect(unitedStates.goals[2]!.measure).toBe(game.records[7]!.usStanding)
  expect(rusal.goals[1]!.measure).toBe(game.records[7]!.measures.netDebt)
})

test('scores of random games lie from 0 to 100', () => {
  fc.assert(
    fc.property(plays, play => {
      for (const score of Object.values(scoreGame(playWishes(play)))) {
        for (const points of [score.total, ...scoresIn(score)]) expect(points >= 0 && points <= 100).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})
