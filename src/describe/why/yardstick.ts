import type { Goal } from '../../game/goals'
import type { TurnRecord } from '../../game/record'
import { directionOf, shownDifference } from '../amounts'
import { creditOf, describeGoalAmount } from '../goalValue'
import type { Words } from '../words'

/** A turn of a course and the one before it. */
export interface TurnOfCourse {
  readonly now: TurnRecord
  readonly before: TurnRecord
}

/**
 * Say what a goal is held against: the game in which nobody acts, and how its figure moved there. Where pacts count in
 * the goal, say what of it is theirs.
 *
 * @param nobody The same turn where nobody acts.
 */
export function describeYardstick(words: Words, goal: Goal, own: TurnRecord, nobody: TurnOfCourse): readonly string[] {
  const amountIn = (record: TurnRecord) =>
    describeGoalAmount(words, goal, record.measures[goal.id], creditOf(goal, [record]))
  const change = shownDifference(nobody.now.measures[goal.id], nobody.before.measures[goal.id], goal.unit)
  const name = words.t(`goal.${goal.id}.name`)
  const to = amountIn(nobody.now)
  const held =
    directionOf(change, goal.unit) === 'level'
      ? words.t(`why.yardstick.${goal.over}Level`, { goal: name, to })
      : words.t(`why.yardstick.${goal.over}`, { goal: name, from: amountIn(nobody.before), to })
  const isCredited = directionOf(creditOf(goal, [own]), goal.unit) !== 'level'
  return isCredited ? [words.t('why.stands', { amount: amountIn(own) }), held] : [held]
}
