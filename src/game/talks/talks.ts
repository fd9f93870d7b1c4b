import type { BySeat, Seat } from '../words'
import type { PactTerms } from './terms'

/** A pact that was put on the table and is not yet signed by all. */
export interface Proposal {
  readonly id: number
  readonly terms: PactTerms
  /** Who put it on the table; nobody for a draft of the scenario. */
  readonly proposers: readonly Seat[]
  /** Who has signed, in the order of `SEATS`; proposers have. */
  readonly signed: readonly Seat[]
  /** Last turn in which it can be signed. */
  readonly lastTurn: number
}

/** A pact in force. */
export interface Pact {
  readonly id: number
  readonly terms: PactTerms
  /** Turn of the last signature, the first for which it is in force. */
  readonly firstTurn: number
  readonly lastTurn: number
  /** Turns in which each signatory broke it without being found out. */
  readonly broken: BySeat<number>
}

/** What is being talked about between two turns. */
export interface Talks {
  readonly proposals: readonly Proposal[]
  readonly pacts: readonly Pact[]
  /** What kept pacts have added to China's promise, and found breaches taken off, Mt a year. */
  readonly promiseMt: number
}

/** Nothing said yet. */
export const NO_TALKS: Talks = { proposals: [], pacts: [], promiseMt: 0 }
