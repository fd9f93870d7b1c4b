import type { Game } from '../../game/game'
import type { TurnRecord } from '../../game/record'
import { scoreGame } from '../../game/score'
import { type BySeat, bySeat } from '../../game/words'

/** How another course of a game differs from it, turn by turn: other less real, in the unit of the figure. */
export function differenceByTurn(
  real: readonly TurnRecord[],
  other: readonly TurnRecord[],
  valueIn: (record: TurnRecord) => number,
): readonly number[] {
  return real.slice(0, other.length).map((record, i) => valueIn(other[i]!) - valueIn(record))
}

/** Scores of all seats so far, 0 to 100. */
export function totalsOf(game: Game): BySeat<number> {
  const scores = scoreGame(game)
  return bySeat(seat => scores[seat].total)
}
