import { LEVERS, leverOf } from '../levers'
import { SEATS, type Seat } from '../words'
import type { Talks } from './talks'
import { BOUNDS, type PactTerms, VENUES } from './terms'

function seatNumbers(seats: readonly Seat[]): readonly number[] {
  return [seats.length, ...seats.map(seat => SEATS.indexOf(seat))]
}

function termsNumbers({ venue, signatories, commitments, turns, inspectors }: PactTerms): readonly number[] {
  return [
    VENUES.indexOf(venue),
    ...seatNumbers(signatories),
    commitments.length,
    ...commitments.flatMap(({ lever, bound, value }) => [LEVERS.indexOf(leverOf(lever)), BOUNDS.indexOf(bound), value]),
    turns,
    inspectors ? 1 : 0,
  ]
}

/** Everything in the talks as numbers in one fixed order, for a fingerprint. */
export function talksNumbers({ proposals, pacts, promiseMt }: Talks): readonly number[] {
  // The usual case, kept short because every turn of every run asks.
  if (proposals.length + pacts.length === 0) return [promiseMt, 0, 0]
  return [
    promiseMt,
    proposals.length,
    ...proposals.flatMap(({ id, terms, proposers, signed, lastTurn }) => [
      id,
      ...termsNumbers(terms),
      ...seatNumbers(proposers),
      ...seatNumbers(signed),
      lastTurn,
    ]),
    pacts.length,
    ...pacts.flatMap(({ id, terms, firstTurn, lastTurn, broken }) => [
      id,
      ...termsNumbers(terms),
      firstTurn,
      lastTurn,
      ...SEATS.map(seat => broken[seat]),
    ]),
  ]
}
