import type { Goal } from '../game/goals'
import type { TurnRecord } from '../game/record'
import { describeAmount, directionOf, shownDifference } from './amounts'
import type { Words } from './words'

const SIDE_KEYS = { up: 'goal.promise.below', down: 'goal.promise.above' } as const
const SMELTER_KEYS = { up: 'goal.promise.fewer', down: 'goal.promise.more', level: 'goal.promise.asMany' } as const

/** What kept pacts count for in the measure of a goal, less what breaches took off, Mt a year; 0 for other goals. */
export function creditOf({ id, over }: Pick<Goal, 'id' | 'over'>, records: readonly TurnRecord[]): number {
  if (id !== 'promise' || records.length === 0) return 0
  if (over === 'last') return records.at(-1)!.talks.promiseMt
  return records.reduce((sum, { talks }) => sum + talks.promiseMt, 0) / records.length
}

/**
 * Write the measure of a goal with its unit; capacity kept down says on which side of 2016 it is, and what of it is no
 * capacity.
 *
 * @param creditMt The part of the measure that pacts were credited for (`creditOf`).
 */
export function describeGoalAmount(
  words: Words,
  { id, unit }: Pick<Goal, 'id' | 'unit'>,
  measure: number,
  creditMt = 0,
): string {
  if (id !== 'promise') return describeAmount(words, measure, unit)
  const direction = directionOf(measure, unit)
  const size = (value: number) => describeAmount(words, Math.abs(value), unit)
  const amount =
    direction === 'level' ? words.t('goal.promise.level') : words.t(SIDE_KEYS[direction], { amount: size(measure) })
  const credited = directionOf(creditMt, unit)
  if (credited === 'level') return amount
  const fewerMt = shownDifference(measure, creditMt, unit)
  return words.t('goal.promise.parts', {
    amount,
    smelters: words.t(SMELTER_KEYS[directionOf(fewerMt, unit)], { amount: size(fewerMt) }),
    credit: words.t(credited === 'up' ? 'goal.promise.credited' : 'goal.promise.taken', { amount: size(creditMt) }),
  })
}

/** The same under what the goal measures: an average of the turns so far, or an adjusted amount. */
export function describeGoalValue(words: Words, goal: Goal, measure: number, creditMt = 0): string {
  const amount = describeGoalAmount(words, goal, measure, creditMt)
  if (goal.id === 'netDebt') return words.t('goal.netDebt.value', { amount })
  return goal.over === 'mean' ? words.t('goal.mean.value', { amount }) : amount
}
