import { expect, test } from 'vitest'
import { creditOf, describeGoalAmount, describeGoalValue } from '../../src/describe/goalValue'
import { englishWords as words } from '../../src/describe/words'
import { GOALS } from '../../src/game/goals'
import { SEATS } from '../../src/game/words'
import { playTurn } from '../helpers/makeGame'
import { G20_PACT } from '../helpers/pacts'
import { inForce, keeping } from '../helpers/talks'

const goals = SEATS.flatMap(seat => GOALS[seat])
const goalOf = (id: string) => goals.find(goal => goal.id === id)!

test('capacity kept down says on which side of 2016 it stands', () => {
  const told = (measure: number) => describeGoalAmount(words, goalOf('promise'), measure)
  expect(told(-0.92)).toBe('0.92 Mt above 2016')
  expect(told(1.5)).toBe('1.50 Mt below 2016')
  expect(told(0.001)).toBe('as in 2016')
})

test('capacity kept down names what of it was credited for pacts, and its parts add up', () => {
  const told = (measure: number, credit: number) => describeGoalAmount(words, goalOf('promise'), measure, credit)
  expect(told(-0.15, 1.75)).toBe('0.15 Mt above 2016 (1.90 Mt more smelters, 1.75 Mt credited for kept pacts)')
  expect(told(0.5, -2.5)).toBe('0.50 Mt below 2016 (3.00 Mt fewer smelters, 2.50 Mt taken off for a broken pact)')
  expect(told(0.25, 0.25)).toBe('0.25 Mt below 2016 (as many smelters, 0.25 Mt credited for kept pacts)')
  const game = playTurn(inForce(G20_PACT, keeping(G20_PACT)), keeping(G20_PACT))
  const [first, last] = game.records.map(({ talks }) => talks.promiseMt)
  expect(creditOf(goalOf('promise'), game.records)).toBeCloseTo((first! + last!) / 2, 10)
  expect(last).toBeGreaterThan(0)
  expect(creditOf(goalOf('earnings'), game.records)).toBe(0)
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
