import type { FigureId } from '../../describe/figures'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import type { Range } from '../../why/band/range'
import { useReckoned } from '../app/useReckoned'

/** The band of a figure as it stood when a seat ended a turn, 1-based; undefined until it is worked out again. */
export function useTurnBand(game: Game, seat: Seat, turn: number, figure: FigureId): Range | undefined {
  const input = turn >= 1 ? { seat, turn } : 'later'
  return useReckoned('bandOfTurn', game, input).output?.figures[figure]
}
