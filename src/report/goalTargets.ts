import type { Game } from '../game/game'
import { type Goal, goalsOf } from '../game/goals'
import type { TurnRecord } from '../game/record'
import { scoreSeat } from '../game/score'
import type { Seat } from '../game/words'

/** Where a goal starts and what would be good, in the goal's unit. */
export interface GoalTarget {
  readonly goal: Goal
  /** In the base year. */
  readonly start: number
  /** At the end of the game in which nobody acts. */
  readonly noChange: number
  /** A good result at the end, 81.6 points of the score. */
  readonly good: number
}

/**
 * The goals of a seat as they stand before the first turn.
 *
 * @param base The base year in the shape of a turn.
 */
export function goalTargets(game: Game, seat: Seat, base: TurnRecord): readonly GoalTarget[] {
  const { goals } = scoreSeat(seat, game.noChange, game.noChange, goalsOf(game.scenario))
  return goals.map(({ goal, noChange }) => ({
    goal,
    start: base.measures[goal.id],
    noChange,
    good: noChange + goal.goodResult,
  }))
}

/** Whether even a good result is worse than the base year: what nobody acting loses cannot all be won back. */
export function isLosingLess({ goal, start, good }: GoalTarget): boolean {
  return goal.goodResult * (good - start) < 0
}
