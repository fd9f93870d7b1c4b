import type { LeverId } from './levers'
import type { BySeat } from './words'

/** One choice of a seat: set a standing lever, or give an order. Plain data; this is what a log is made of. */
export interface Decision {
  readonly lever: LeverId
  /** One of the lever's values. */
  readonly value: number
}

/** What every seat decides in one turn. A lever that is not named stays as it is; an order not named is not given. */
export type TurnDecisions = BySeat<readonly Decision[]>

/** Nobody decides anything. */
export const NO_DECISIONS: TurnDecisions = { china: [], unitedStates: [], rusal: [] }

/** Why a decision is refused. Codes are compared, words come from the catalogue. */
export type RefusalKind =
  | 'gameOver'
  | 'seatLost'
  | 'unknownLever'
  | 'notYourLever'
  | 'leverNotAllowed'
  | 'badValue'
  | 'twiceInOneTurn'
  | 'moreThanUnlicensed'
  | 'notEnoughPips'

export interface Refusal {
  readonly kind: RefusalKind
  readonly lever?: LeverId
  /** For `notEnoughPips`: pips missing. For `moreThanUnlicensed`: Mt a year that may still be retired. */
  readonly amount?: number
}
