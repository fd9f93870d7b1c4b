import { GOALS, type GoalId } from '../../game/goals'
import { SEATS, type Seat } from '../../game/words'
import { isGoalId, type MeasureId } from '../../why/figures'
import type { AmountUnit } from '../amounts'
import { changedFigures } from '../changes'
import { FIGURES, type FigureId, PRICE_OF } from '../figures'
import { figureOfGoal } from '../goalFigures'
import type { WhyWords } from './whyWords'

const GOAL_LIST = SEATS.flatMap(seat => GOALS[seat])

/** What a measure is counted in. */
export function unitOfMeasure(id: MeasureId): AmountUnit {
  if (isGoalId(id)) return GOAL_LIST.find(goal => goal.id === id)!.unit
  return seatOfMandate(id) ? 'trust' : FIGURES[id as FigureId].unit
}

/** The name of a measure as it stands in a list: "World price". */
export function nameOfMeasure(words: WhyWords, id: MeasureId): string {
  if (isGoalId(id)) return words.t(`goal.${id}.name`)
  const seat = seatOfMandate(id)
  if (seat) return words.t('why.mandateName')
  return words.t(`figure.${id as FigureId}.name`)
}

/** A measure as the subject of a sentence: "the world price". */
export function subjectOfMeasure(words: WhyWords, id: MeasureId): string {
  const seat = seatOfMandate(id)
  return seat ? words.t(`why.mandate.${seat}`) : words.t(`why.subject.${id as FigureId | GoalId}`)
}

/** Measures in which a seat's turn shows: its price first, what changed, the goals that are no figure, its mandate. */
export function measuresOf(seat: Seat): readonly MeasureId[] {
  const goals = GOALS[seat].map(goal => goal.id).filter(id => id === 'promise')
  return [...new Set([PRICE_OF[seat], ...changedFigures(seat), ...goals, `mandate.${seat}` as const])]
}

/** The measure behind a goal: the figure that is shown where they are the same. */
export function measureOfGoal(id: GoalId): MeasureId {
  return figureOfGoal(id) ?? id
}

function seatOfMandate(id: MeasureId): Seat | undefined {
  return SEATS.find(seat => id === `mandate.${seat}`)
}
