import { type LeverId, leverOf } from '../levers'
import { SEATS, type Seat } from '../words'
import { PROMISES, ruledOut, SHANGHAI_LEVERS } from './promises'
import { type Commitment, PACT_TURNS, type PactTerms, VENUES } from './terms'

function isPromise(commitment: Commitment, { venue, signatories }: PactTerms): boolean {
  const { lever, bound, value } = commitment
  if (PROMISES[lever] !== bound) return false
  const { seat, values } = leverOf(lever)
  if (venue === 'shanghai' && !SHANGHAI_LEVERS.includes(lever)) return false
  return signatories.includes(seat) && values.includes(value) && ruledOut(commitment) > 0
}

function areSeats(signatories: readonly Seat[], venue: PactTerms['venue']): boolean {
  const inOrder = SEATS.filter(seat => signatories.includes(seat))
  const areThese = inOrder.length === signatories.length && inOrder.every((seat, i) => seat === signatories[i])
  if (!areThese || signatories.length < 2) return false
  return venue === 'ministers' || !signatories.includes('unitedStates')
}

/**
 * Whether a pact says something that can be signed: seats in their order, two of them at least, and China and Rusal
 * alone at the Shanghai forum; every promise of a lever of a signatory, open in the scenario, once, with one of its
 * values, ruling something out; something promised by everybody who signs.
 */
export function areTerms(terms: PactTerms, closedLevers: readonly LeverId[]): boolean {
  const { venue, signatories, commitments, turns } = terms
  if (!VENUES.includes(venue) || !areSeats(signatories, venue)) return false
  if (!Number.isInteger(turns) || turns < PACT_TURNS.min || turns > PACT_TURNS.max) return false
  const levers = commitments.map(({ lever }) => lever)
  if (new Set(levers).size < levers.length || levers.some(lever => closedLevers.includes(lever))) return false
  if (!commitments.every(commitment => isPromise(commitment, terms))) return false
  return signatories.every(seat => levers.some(lever => leverOf(lever).seat === seat))
}
