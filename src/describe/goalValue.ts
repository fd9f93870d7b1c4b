import type { Goal } from '../game/goals'
import { describeAmount, directionOf } from './amounts'
import type { Words } from './words'

const PROMISE_KEYS = { up: 'goal.promise.below', down: 'goal.promise.above' } as const

/** Write the measure of a goal with its unit; capacity kept down says on which side of 2016 it is. */
export function describeGoalAmount(words: Words, { id, unit }: Goal, measure: number): string {
  if (id !== 'promise') return describeAmount(words, measure, unit)
  const direction = directionOf(measure, unit)
  if (direction === 'level') return words.t('goal.promise.level')
  return words.t(PROMISE_KEYS[direction], { amount: describeAmount(words, Math.abs(measure), unit) })
}

/** The same under what the goal measures: an average of the turns so far, or an adjusted amount. */
export function describeGoalValue(words: Words, goal: Goal, measure: number): string {
  const amount = describeGoalAmount(words, goal, measure)
  if (goal.id === 'netDebt') return words.t('goal.netDebt.value', { amount })
  return goal.over === 'mean' ? words.t('goal.mean.value', { amount }) : amount
}
