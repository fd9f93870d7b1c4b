import type { TurnRecord } from '../../game/record'
import type { PactTerms } from '../../game/talks/terms'
import type { Seat } from '../../game/words'

/** A pact that a seat broke while it was in force. */
export interface PactBreach {
  readonly pact: number
  readonly terms: PactTerms
  /** First turn in which it was broken, 1-based. */
  readonly brokenIn: number
  /** Turn in which that was found out; absent where nobody did. */
  readonly foundIn: number | undefined
}

/** The pacts that a seat broke in a course of turns. The first turn of a pact binds nobody. */
export function breachesIn(records: readonly TurnRecord[], seat: Seat): readonly PactBreach[] {
  const breaches = new Map<number, PactBreach>()
  for (const { turn, talks } of records)
    for (const { pact, broke, found } of talks.pacts) {
      const known = breaches.get(pact.id)
      const isBroken = broke.includes(seat) && turn !== pact.firstTurn
      const foundIn = known?.foundIn ?? (found.includes(seat) ? turn : undefined)
      if (!known && !isBroken) continue
      breaches.set(pact.id, { pact: pact.id, terms: pact.terms, brokenIn: known?.brokenIn ?? turn, foundIn })
    }
  return [...breaches.values()]
}
