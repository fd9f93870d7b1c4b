import type { Game } from '../../game/game'
import type { GoalId } from '../../game/goals'
import type { Seat } from '../../game/words'
import type { Band } from '../../why/band/band'
import type { Range } from '../../why/band/range'
import type { MeasureId } from '../../why/figures'
import { useReckoned } from '../app/useReckoned'

/** The band of a turn that was played, as far as it is known. */
export interface TurnBand {
  readonly band: Range | undefined
  readonly isAtWork: boolean
}

/** The band of a measure as it stood when a seat ended a turn, 1-based, worked out again from the log. */
export function useTurnBand(game: Game, seat: Seat, turn: number, measure: MeasureId): TurnBand {
  const { output, isAtWork } = useReckoned('bandOfTurn', game, { seat, turn })
  return { band: output && rangeIn(output, measure), isAtWork }
}

/** The range of a figure or of what a goal measures; mandates stand still in a forecast and have none. */
function rangeIn({ figures, measures }: Band, measure: MeasureId): Range | undefined {
  if (measure in figures) return figures[measure as keyof typeof figures]
  return measure in measures ? measures[measure as GoalId] : undefined
}
