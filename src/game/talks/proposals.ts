import type { ProposeDecision, TalkDecision, TurnDecisions } from '../decision'
import { isTalkDecision } from '../decision'
import { SEATS, type Seat } from '../words'
import type { Proposal } from './talks'
import { type PactTerms, VENUES } from './terms'

/** Turns after the one in which it is made in which a proposal can be signed. */
export const SIGNING_TURNS = 2

/** Something said, and by whom. */
export interface Said<T extends TalkDecision = TalkDecision> {
  readonly seat: Seat
  readonly decision: T
}

/** Everything said in a turn, seat by seat. */
export function saidIn(decisions: TurnDecisions): readonly Said[] {
  return SEATS.flatMap(seat => decisions[seat].filter(isTalkDecision).map(decision => ({ seat, decision })))
}

/** Only what was said of one kind. */
export function saidOf<K extends TalkDecision['talk']>(
  said: readonly Said[],
  talk: K,
): readonly Said<Extract<TalkDecision, { talk: K }>>[] {
  return said.filter((entry): entry is Said<Extract<TalkDecision, { talk: K }>> => entry.decision.talk === talk)
}

/**
 * The number of a proposal: turn, seat, venue and which seats it is for. It does not depend on what else is said, so
 * that a run without somebody's decisions still finds the proposals of the others under their numbers.
 */
export function proposalNumber(turn: number, seat: Seat, { venue, signatories }: PactTerms): number {
  const absent = SEATS.findIndex(other => !signatories.includes(other)) + 1
  return 100 * turn + 10 * (SEATS.indexOf(seat) + 1) + (SEATS.length + 1) * VENUES.indexOf(venue) + absent
}

/** Whether two pacts say the same; promises may stand in any order. */
export function areEqualTerms(a: PactTerms, b: PactTerms): boolean {
  return (
    a.venue === b.venue &&
    a.turns === b.turns &&
    a.inspectors === b.inspectors &&
    a.signatories.length === b.signatories.length &&
    a.signatories.every(seat => b.signatories.includes(seat)) &&
    a.commitments.length === b.commitments.length &&
    a.commitments.every(one => b.commitments.some(other => other.lever === one.lever && other.value === one.value))
  )
}

/** The seats of both lists, in their order. */
export function joined(a: readonly Seat[], b: readonly Seat[]): readonly Seat[] {
  return SEATS.filter(seat => a.includes(seat) || b.includes(seat))
}

/** Terms that a scenario lays on the table before the first turn; nobody has signed. */
export function draftProposals(drafts: readonly PactTerms[]): readonly Proposal[] {
  return drafts.map((terms, i) => ({ id: i + 1, terms, proposers: [], signed: [], lastTurn: SIGNING_TURNS }))
}

/** Put a proposal on the table; equal terms are one proposal, signed by all who made it. */
export function withProposal(
  open: readonly Proposal[],
  { seat, decision }: Said<ProposeDecision>,
  turn: number,
): readonly Proposal[] {
  const { terms } = decision
  const equal = open.find(proposal => areEqualTerms(proposal.terms, terms))
  if (!equal) {
    const id = proposalNumber(turn, seat, terms)
    return [...open, { id, terms, proposers: [seat], signed: [seat], lastTurn: turn + SIGNING_TURNS }]
  }
  const both = {
    ...equal,
    proposers: joined(equal.proposers, [seat]),
    signed: joined(equal.signed, [seat]),
  }
  return open.map(proposal => (proposal === equal ? both : proposal))
}
