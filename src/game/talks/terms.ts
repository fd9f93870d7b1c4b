import type { LeverId } from '../levers'
import type { Seat } from '../words'

/** Where a pact is made: the ministers' forum, or the economic forum of the Shanghai Cooperation Organization. */
export const VENUES = ['ministers', 'shanghai'] as const
export type Venue = (typeof VENUES)[number]

/** Which side of a value a promised lever must stay on; the value itself keeps the promise. */
export const BOUNDS = ['atLeast', 'atMost'] as const
export type Bound = (typeof BOUNDS)[number]

/** One promise: the seat whose lever it is keeps it on that side of the value. Orders count turn by turn. */
export interface Commitment {
  readonly lever: LeverId
  readonly bound: Bound
  /** One of the lever's values. */
  readonly value: number
}

/** What a pact says. */
export interface PactTerms {
  readonly venue: Venue
  /** Two or three seats, in the order of `SEATS`. */
  readonly signatories: readonly Seat[]
  readonly commitments: readonly Commitment[]
  /** Turns for which it binds, the turn of the last signature included. */
  readonly turns: number
  /** Whether inspectors look at whether it is kept. */
  readonly inspectors: boolean
}

/** Shortest and longest pact, in turns. */
export const PACT_TURNS = { min: 2, max: 12 } as const
