import { expect, test } from 'vitest'
import { describeGoalAmount, describeGoalValue } from '../../src/describe/goalValue'
import { englishWords as words } from '../../src/describe/words'
import { GOALS } from '../../src/game/goals'
import { SEATS } from '../../src/game/words'

const goals = SEATS.flatMap(seat => GOALS[seat])
const goalOf = (id: string) => goals.find(goal => goal.id === id)!

test('capacity kept down says on which side of 2016 it stands', () => {
  const told = (measure: number) => describeGoalAmount(words, goalOf('promise'), measure)
  expect(told(-0.92)).toBe('0.92 Mt above 2016')
  expect(told(1.5)).toBe('1.50 Mt below 2016')
  expect(told(0.001)).toBe('as in 2016')
})

test('every goal that is an average or adjusted says so beside its figure', () => {
  expect(describeGoalValue(words, goalOf('smelterJobs'), 5661)).toBe('5,661 jobs so far')
  expect(describeGoalValue(words, goalOf('netDebt'), 8421)).toBe('$8.42 bn, less plant value')
  for (const goal of goals.filter(({ over }) => over === 'mean'))
    expect(describeGoalValue(words, goal, 1), goal.id).toMatch(/ so far$/)
})

test('a goal measured at the last turn is no average', () => {
  expect(describeGoalValue(words, goalOf('rules'), 60)).toBe('60.0 points')
})

test('the report says of every goal that is an average that it is one', () => {
  for (const { id, over } of goals)
    expect(words.t(`goal.${id}.measure`).includes('on average'), id).toBe(over === 'mean')
})
