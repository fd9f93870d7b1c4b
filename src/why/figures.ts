import { FIGURE_VALUES, type FigureId } from '../game/figureValues'
import { GOAL_IDS, type GoalId } from '../game/goals'
import type { TurnRecord } from '../game/record'
import { SEATS, type Seat } from '../game/words'

/** A number that is read off the record of a turn. */
export type FigureOfTurn = (record: TurnRecord) => number

/** What can be asked about: a figure that is shown, the measure of a goal, a seat's mandate. */
export type MeasureId = FigureId | GoalId | `mandate.${Seat}`

const GOALS: readonly string[] = SEATS.flatMap(seat => GOAL_IDS[seat])

/** Whether a measure is that of a goal. */
export function isGoalId(id: MeasureId): id is GoalId {
  return GOALS.includes(id)
}

/** How a measure is read off a record. */
export function measureIn(id: MeasureId): FigureOfTurn {
  if (isGoalId(id)) return record => record.measures[id]
  const seat = SEATS.find(each => id === `mandate.${each}`)
  return seat ? record => record.mandate[seat] : FIGURE_VALUES[id as FigureId]
}
