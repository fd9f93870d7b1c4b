import type { Seat } from '../game/words'

/** Where a price can go in a turn. */
export const PRICE_MOVES = ['up', 'level', 'down'] as const
export type PriceMove = (typeof PRICE_MOVES)[number]

/** What a person said before a turn was resolved; empty where they were asked and said nothing. */
export interface Prediction {
  /** Where the seat's price goes. */
  readonly price?: PriceMove | undefined
  /** The seat whose score rises most. */
  readonly gainer?: Seat | undefined
}

/** What was said about one turn; a seat that was not asked is absent. Never part of the game itself. */
export type TurnPredictions = Readonly<Partial<Record<Seat, Prediction>>>

/** The predictions of a game with those about the turn after `played` turns; turns nobody was asked about are empty. */
export function withPredictions(
  predictions: readonly TurnPredictions[],
  played: number,
  now: TurnPredictions,
): readonly TurnPredictions[] {
  return [...Array.from({ length: played }, (_, i) => predictions[i] ?? {}), now]
}
