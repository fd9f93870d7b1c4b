import { expect, test } from 'vitest'
import { describeVerdict, type VerdictFacts } from '../../src/describe/verdict'
import { englishWords as words } from '../../src/describe/words'
import { GOALS } from '../../src/game/goals'

/** A game in which China's goals have these points, and its decisions moved the three scores by so much. */
function factsOf(points: readonly number[], effect: readonly [number, number, number] = [0, 0, 0]): VerdictFacts {
  const goals = GOALS.china.map((goal, at) => ({ goal, measure: 0, noChange: 0, score: points[at]! }))
  const total = goals.reduce((sum, entry) => sum + entry.goal.weight * entry.score, 0)
  const other = { total: 50, goals: [], goalMean: 50, pipDrag: 0 }
  const [china, unitedStates, rusal] = effect
  return {
    scores: { china: { total, goals, goalMean: total, pipDrag: 0 }, unitedStates: other, rusal: other },
    own: {
      effect: { china, unitedStates, rusal },
      without: { china: total - china, unitedStates: 50 - unitedStates, rusal: 50 - rusal },
    },
  }
}

const level = (points: number) => [points, points, points, points]

test('the verdict of an unfinished game is held back', () => {
  expect(describeVerdict(words, 'china', undefined).headline).toBe('The game is not over.')
})

test('the headline judges the own decisions, not what the others did to the score', () => {
  const headline = (points: number, effect: number) =>
    describeVerdict(words, 'china', factsOf(level(points), [effect, 0, 0])).headline
  expect(headline(70, 20)).toBe('You left the table better than you found it.')
  expect(headline(40, 10)).toBe('The table turned against you. You made the best of it.')
  expect(headline(40, 0)).toBe('Doing nothing would have ended much the same.')
  expect(headline(60, -5)).toBe('Doing nothing would have served you better.')
})

test('a gain is never told without what it cost inside the seat', () => {
  const { sentences } = describeVerdict(words, 'china', factsOf([95, 30, 80, 80], [9, 0, 0]))
  expect(sentences[0]).toBe(
    '“Industry earnings” gained most. It had a cost: “Jobs” ended at 30 of 100, below no change.',
  )
})

test('the own share of the score is told with what it is measured against', () => {
  const told = (effect: number) => describeVerdict(words, 'china', factsOf(level(60), [effect, 0, 0])).sentences[1]
  expect(told(12)).toMatch(/^Your decisions were worth 12 points: .* at 48\.$/)
  expect(told(-6)).toMatch(/^Your decisions cost you 6 points: .* at 66\.$/)
  expect(told(0.4)).toMatch(/^Your decisions hardly moved your score: .* at 60\.$/)
})

test('a gain is never told without what it cost the others', () => {
  const told = (us: number, rusal: number) =>
    describeVerdict(words, 'china', factsOf(level(80), [30, us, rusal])).sentences[2]
  expect(told(-10, -9)).toBe('Who paid for it across the table: United States and UC Rusal.')
  expect(told(10, -9)).toBe('Who paid for it across the table: UC Rusal.')
  expect(told(10, -1)).toBe('Neither of the others paid for it.')
})
