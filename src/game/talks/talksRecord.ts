import type { Seat } from '../words'
import type { Negotiated } from './negotiate'
import type { Pact, Proposal } from './talks'

/** How one pact in force fared in a turn. */
export interface PactRecord {
  readonly pact: Pact
  /** Who did not do what was promised this turn, whether or not anybody knows. */
  readonly broke: readonly Seat[]
  /** Who was found to have broken it; then the pact is void. */
  readonly found: readonly Seat[]
  /** Whether everybody thinks it was kept, and it had its effect. */
  readonly isPaid: boolean
}

/** What was said in a turn and what came of it. */
export interface TalksRecord extends Pick<Negotiated, 'signatures' | 'left' | 'lapsed'> {
  /** What lies on the table after the turn. */
  readonly proposals: readonly Proposal[]
  /** Pacts that were in force in the turn. */
  readonly pacts: readonly PactRecord[]
  /** What kept pacts have added to China's promise so far, and found breaches taken off, Mt a year. */
  readonly promiseMt: number
}

/** Nothing was said, nothing is in force. */
export const NO_TALKS_RECORD: TalksRecord = {
  signatures: [],
  left: [],
  lapsed: [],
  proposals: [],
  pacts: [],
  promiseMt: 0,
}
