import type { Pact } from './talks'
import type { PactTerms } from './terms'

function seatsInCommon(a: PactTerms, b: PactTerms): number {
  return a.signatories.filter(seat => b.signatories.includes(seat)).length
}

/** Whether new terms would take the place of a pact: same venue, and everybody in it signs the new one. */
export function takesThePlaceOf(terms: PactTerms, pact: Pact): boolean {
  return pact.terms.venue === terms.venue && pact.terms.signatories.every(seat => terms.signatories.includes(seat))
}

/** Whether a pact in force keeps these terms from being signed: two of its seats would settle behind the third's back. */
export function standsInTheWay(pacts: readonly Pact[], terms: PactTerms): boolean {
  return pacts.some(
    pact => pact.terms.venue === terms.venue && seatsInCommon(pact.terms, terms) > 1 && !takesThePlaceOf(terms, pact),
  )
}
