import type { LeverId } from './levers'
import type { PactTerms } from './talks/terms'
import type { BySeat } from './words'
import type { FiledSubject } from './wto/subjects'

/** Set a standing lever, or give an order. */
export interface LeverDecision {
  readonly lever: LeverId
  /** One of the lever's values. */
  readonly value: number
}

/** Put a pact on the table; `answers` is the proposal that it takes the place of. */
export interface ProposeDecision {
  readonly talk: 'propose'
  readonly terms: PactTerms
  readonly answers?: number | undefined
}

/** Say something to the others: propose a pact, sign a proposal, leave a pact openly, file a case. */
export type TalkDecision =
  | ProposeDecision
  | { readonly talk: 'sign'; readonly proposal: number }
  | { readonly talk: 'leave'; readonly pact: number }
  | { readonly talk: 'file'; readonly about: FiledSubject }

/** One choice of a seat. Plain data; this is what a log is made of. */
export type Decision = LeverDecision | TalkDecision

/** Does the decision move a lever? */
export function isLeverDecision(decision: Decision): decision is LeverDecision {
  return 'lever' in decision
}

/** Is the decision said to the others? */
export function isTalkDecision(decision: Decision): decision is TalkDecision {
  return 'talk' in decision
}

/** The value at which these decisions put a lever, if they name it. */
export function decidedValue(decisions: readonly Decision[], lever: LeverId): number | undefined {
  return decisions.filter(isLeverDecision).find(decision => decision.lever === lever)?.value
}

/** What every seat decides in one turn. A lever that is not named stays as it is; an order not named is not given. */
export type TurnDecisions = BySeat<readonly Decision[]>

/** Nobody decides anything. */
export const NO_DECISIONS: TurnDecisions = { china: [], unitedStates: [], rusal: [] }

/** Why a lever decision is refused. Codes are compared, words come from the catalogue. */
export type LeverRefusalKind =
  | 'gameOver'
  | 'seatLost'
  | 'unknownLever'
  | 'notYourLever'
  | 'leverNotAllowed'
  | 'badValue'
  | 'twiceInOneTurn'
  | 'moreThanUnlicensed'
  | 'notEnoughPips'

/** Why a talk decision is refused. */
export const TALK_REFUSALS = [
  'unknownTalk',
  'badTerms',
  'notASignatory',
  'pactStands',
  'unknownProposal',
  'alreadySigned',
  'unknownPact',
  'saidTwice',
  'noGroundForCase',
] as const
export type TalkRefusalKind = (typeof TALK_REFUSALS)[number]

export type RefusalKind = LeverRefusalKind | TalkRefusalKind

export interface Refusal {
  readonly kind: RefusalKind
  readonly lever?: LeverId
  /** For `notEnoughPips`: pips missing. For `moreThanUnlicensed`: Mt a year that may still be retired. */
  readonly amount?: number
}
