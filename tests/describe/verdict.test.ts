import { expect, test } from 'vitest'
import { describeVerdict } from '../../src/describe/verdict'
import { englishWords as words } from '../../src/describe/words'
import { GOALS, type SeatScore } from '../../src/game/goals'
import type { BySeat } from '../../src/game/words'

/** Scores in which China's goals have these points and the others stand at these totals. */
function scoresOf(points: readonly number[], unitedStates = 50, rusal = 50): BySeat<SeatScore> {
  const goals = GOALS.china.map((goal, at) => ({ goal, measure: 0, noChange: 0, score: points[at]! }))
  const total = goals.reduce((sum, entry) => sum + entry.goal.weight * entry.score, 0)
  const none = { goals: [], pipDrag: 0 }
  return {
    china: { total, goals, pipDrag: 0 },
    unitedStates: { total: unitedStates, ...none },
    rusal: { total: rusal, ...none },
  }
}

test('the verdict of an unfinished game is held back', () => {
  const { headline } = describeVerdict(words, 'china', scoresOf([90, 90, 90, 90]), false)
  expect(headline).toBe('The game is not over.')
})

test('better, the same and worse than no change are told apart', () => {
  const headlines = [80, 50.5, 20].map(
    points => describeVerdict(words, 'china', scoresOf([points, points, points, points]), true).headline,
  )
  expect(new Set(headlines).size).toBe(3)
})

test('a gain is never told without what it cost inside the seat', () => {
  const { sentences } = describeVerdict(words, 'china', scoresOf([95, 30, 80, 80]), true)
  expect(sentences[0]).toBe(
    '“Industry earnings” gained most. It had a cost: “Jobs” ended at 30 of 100, below no change.',
  )
})

test('a gain is never told without what it cost the others', () => {
  const told = (us: number, rusal: number) =>
    describeVerdict(words, 'china', scoresOf([80, 80, 80, 80], us, rusal), true)
  expect(told(40, 41).sentences[1]).toBe('Across the table, below no change: United States and UC Rusal.')
  expect(told(60, 41).sentences[1]).toBe('Across the table, below no change: UC Rusal.')
  expect(told(60, 60).sentences[1]).toBe('Neither of the others ended below no change.')
})
