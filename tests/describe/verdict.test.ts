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
  expect(headline(70, 20)).toBe('Your decisions paid for your side of the table.')
  expect(headline(40, 10)).toBe('Your decisions helped your side, but it ended below 50.')
  expect(headline(40, 0)).toBe('Doing nothing would have ended much the same for your side.')
  expect(headline(60, -5)).toBe('Doing nothing would have served your side better.')
})

test('the headline claims nothing of own decisions where their effect could not be computed', () => {
  const { headline, sentences } = describeVerdict(words, 'china', { ...factsOf(level(70)), own: undefined })
  expect(headline).toBe('Your side of the table ended at 70 of 100.')
  expect(sentences).toHaveLength(1)
})

const goalsTold = (points: readonly number[]) => describeVerdict(words, 'china', factsOf(points)).sentences[0]

test('a gain is never told without the lowest goal that ended below the game in which nobody acts', () => {
  expect(goalsTold([95, 30, 80, 80])).toBe(
    '“Industry earnings” gained most. Lowest, below the 50 of a game in which nobody acts: “Jobs”, 30 of 100.',
  )
})

test('all goals at the lowest score are named, and all at the highest', () => {
  expect(goalsTold([95, 0, 0.3, 95.2])).toBe(
    '“Industry earnings” and “Standing abroad” gained most. ' +
      'Lowest, below the 50 of a game in which nobody acts: “Jobs” and “Capacity kept down”, 0 of 100.',
  )
})

test('goals at or above 50 are not told as a loss, and goals below not as a gain', () => {
  expect(goalsTold([95, 50, 80, 80])).toMatch(/gained most\. No goal ended below 50/)
  expect(goalsTold([49, 30, 50, 40])).toMatch(/^No goal gained\. Lowest.*“Jobs”, 30 of 100\.$/)
  expect(goalsTold(level(50))).toBe('Every goal ended at 50, where it would be if nobody had acted.')
})

test('the own share of the score is told with what it is measured against', () => {
  const told = (effect: number) => describeVerdict(words, 'china', factsOf(level(60), [effect, 0, 0])).sentences[1]
  expect(told(12)).toMatch(/^Your decisions were worth 12 points: .* at 48\.$/)
  expect(told(1.5)).toMatch(/^Your decisions were worth 1 point: .* at 59\.$/)
  expect(told(-6)).toMatch(/^Your decisions cost you 6 points: .* at 66\.$/)
  expect(describeVerdict(words, 'china', factsOf(level(60.4), [-2.2, 0, 0])).sentences[1]).toMatch(
    /3 points: .* at 63\.$/,
  )
  expect(told(0.4)).toMatch(/^Your decisions hardly moved your score: .* at 60\.$/)
})

test('a gain is never told without what it cost the others', () => {
  const told = (us: number, rusal: number) =>
    describeVerdict(words, 'china', factsOf(level(80), [30, us, rusal])).sentences[2]
  expect(told(-10, -9)).toBe('Your decisions cost others at the table: the United States and UC Rusal.')
  expect(told(10, -9)).toBe('Your decisions cost others at the table: UC Rusal.')
  expect(told(10, -1)).toBe('Your decisions cost neither of the others much.')
})
