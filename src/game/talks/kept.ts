import type { Settings } from '../../model/settings'
import type { LeverDecision } from '../decision'
import { leverOf } from '../levers'
import type { Seat } from '../words'
import { isInside } from './promises'
import type { Pact } from './talks'
import type { Commitment, PactTerms } from './terms'

/** What a promise comes to where there may be less left to retire than was promised: all that is left. */
export function reachable(commitment: Commitment, unlicensedMt: number): Commitment {
  if (commitment.lever !== 'retiredCapacity' || commitment.value <= unlicensedMt) return commitment
  const legal = leverOf('retiredCapacity').values.filter(value => value <= unlicensedMt)
  return { ...commitment, value: legal.at(-1) ?? 0 }
}

/** The promises that a seat made in a pact. */
export function promisesOf({ commitments }: PactTerms, seat: Seat): readonly Commitment[] {
  return commitments.filter(({ lever }) => leverOf(lever).seat === seat)
}

/**
 * Whether a seat kept a pact in a turn.
 *
 * @param settings All settings of the turn, with its orders.
 * @param unlicensedMt What there was to retire before the turn, Mt a year.
 */
export function isKeptBy(terms: PactTerms, seat: Seat, settings: Settings, unlicensedMt: number): boolean {
  return promisesOf(terms, seat).every(promise => {
    const asked = reachable(promise, unlicensedMt)
    return isInside(asked, settings[asked.lever])
  })
}

/**
 * A seat's lever decisions with as little changed as keeps the pacts it has signed.
 *
 * @param standing Settings before the turn.
 */
export function keepPacts(
  pacts: readonly Pact[],
  seat: Seat,
  decisions: readonly LeverDecision[],
  standing: Settings,
  unlicensedMt: number,
): readonly LeverDecision[] {
  const promises = pacts
    .filter(({ terms }) => terms.signatories.includes(seat))
    .flatMap(({ terms }) => promisesOf(terms, seat))
    .map(promise => reachable(promise, unlicensedMt))
  let kept = decisions
  for (const promise of promises) {
    const { lever, value } = promise
    const { kind, start } = leverOf(lever)
    const named = kept.find(decision => decision.lever === lever)?.value
    const actual = named ?? (kind === 'order' ? start : standing[lever])
    if (isInside(promise, actual)) continue
    kept = [...kept.filter(decision => decision.lever !== lever), { lever, value }]
  }
  return kept
}
