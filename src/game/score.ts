import { exp } from '../market/fixedMath'
import type { Game } from './game'
import { GOALS, type Goal, type GoalScore, goalsOf, type SeatScore } from './goals'
import type { TurnRecord } from './record'
import { type BySeat, bySeat, type Seat } from './words'

/** Score points lost per pip that standing levers hold beyond the opening, averaged over the turns; judged. */
export const DRAG_PER_PIP = 0.5

/**
 * Score of a goal: 50 at the no-change run, 81.6 at a good result, rising towards 100, never below 0.
 *
 * `max(0, 100 - 50 exp(-(measure - noChange) / goodResult))`; a negative `goodResult` means less is better.
 */
export function goalScore(measure: number, noChange: number, goodResult: number): number {
  return Math.max(0, 100 - 50 * exp(-(measure - noChange) / goodResult))
}

function measureOver(goal: Goal, records: readonly TurnRecord[]): number {
  if (goal.over === 'last') return records[records.length - 1]!.measures[goal.id]
  return records.reduce((sum, record) => sum + record.measures[goal.id], 0) / records.length
}

function scoreGoal(goal: Goal, records: readonly TurnRecord[], noChange: readonly TurnRecord[]): GoalScore {
  const measure = measureOver(goal, records)
  const zero = measureOver(goal, noChange)
  return { goal, measure, noChange: zero, score: goalScore(measure, zero, goal.goodResult) }
}

/**
 * Score of a seat over some turns against the same turns with nobody deciding anything.
 *
 * @param ofSeats The goals as the scenario weighs them (`goalsOf`).
 */
export function scoreSeat(
  seat: Seat,
  records: readonly TurnRecord[],
  noChange: readonly TurnRecord[],
  ofSeats: BySeat<readonly Goal[]> = GOALS,
): SeatScore {
  const goals = ofSeats[seat].map(goal => scoreGoal(goal, records, noChange))
  const mean = goals.reduce((sum, entry) => sum + entry.goal.weight * entry.score, 0)
  const heldMore = records.map((record, i) => record.pips[seat].held - noChange[i]!.pips[seat].held)
  const pipDrag = (DRAG_PER_PIP * heldMore.reduce((sum, held) => sum + Math.max(0, held), 0)) / records.length
  return { total: Math.max(0, mean - pipDrag), goals, goalMean: mean, pipDrag }
}

/** Scores so far; before the first turn every goal stands at 50. */
export function scoreGame(game: Game): BySeat<SeatScore> {
  const played = game.records.length
  const records = played > 0 ? game.records : game.noChange.slice(0, 1)
  const noChange = game.noChange.slice(0, records.length)
  const goals = goalsOf(game.scenario)
  return bySeat(seat => scoreSeat(seat, records, noChange, goals))
}
