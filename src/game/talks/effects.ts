import { type ByPair, type BySeat, bySeat, PAIRS, type Pair, type Seat } from '../words'
import { promisesOf } from './kept'
import { ruledOut } from './promises'
import type { PactTerms } from './terms'

/** Trust a turn that a pact of three kept in full adds to each pair inside it; judged. */
export const KEPT_TRUST: ByPair<number> = { chinaUnitedStates: 2, chinaRusal: 1, unitedStatesRusal: 1.5 }
/** US standing a turn, when the US has signed; judged. */
export const KEPT_STANDING = 1.5
/** Added to China's promise for every turn kept, Mt a year; judged. */
export const KEPT_PROMISE_MT = 0.25
/** Mandate a turn of every signatory; judged. */
export const KEPT_MANDATE = 0.5
/** Part of all this that a pact of two gives: the third stays outside. Judged. */
export const PART_OF_TWO = 0.5
/** Share of its levers' values that a seat must rule out for a pact to count in full; judged. */
export const FULL_PROMISE = 0.25

/** What a breach that is found costs: trust of the breaker's pairs, US standing, China's promise, mandate. Judged. */
export const FOUND_TRUST = -25
export const FOUND_STANDING = -10
export const FOUND_PROMISE_MT = -2.5
export const FOUND_MANDATE = -5
/** What leaving openly costs; judged. */
export const LEFT_TRUST = -5
export const LEFT_MANDATE = -1

/** What the pacts of a turn do to how the seats stand with one another and at home. */
export interface TalksEffects {
  readonly trust: ByPair<number>
  /** US standing in the trade rules. */
  readonly usStanding: number
  /** China's promise, Mt a year. */
  readonly promiseMt: number
  readonly mandate: BySeat<number>
}

/** Nothing of the kind. */
export const NO_EFFECTS: TalksEffects = {
  trust: { chinaUnitedStates: 0, chinaRusal: 0, unitedStatesRusal: 0 },
  usStanding: 0,
  promiseMt: 0,
  mandate: bySeat(() => 0),
}

const SEATS_OF: ByPair<readonly [Seat, Seat]> = {
  chinaUnitedStates: ['china', 'unitedStates'],
  chinaRusal: ['china', 'rusal'],
  unitedStatesRusal: ['unitedStates', 'rusal'],
}

function byPair(rule: (pair: Pair) => number): ByPair<number> {
  const [first, second, third] = PAIRS
  return { [first]: rule(first), [second]: rule(second), [third]: rule(third) } as ByPair<number>
}

function isPairOf({ signatories }: PactTerms, pair: Pair): boolean {
  return SEATS_OF[pair].every(seat => signatories.includes(seat))
}

/** Both effects together. */
export function addEffects(a: TalksEffects, b: TalksEffects): TalksEffects {
  return {
    trust: byPair(pair => a.trust[pair] + b.trust[pair]),
    usStanding: a.usStanding + b.usStanding,
    promiseMt: a.promiseMt + b.promiseMt,
    mandate: bySeat(seat => a.mandate[seat] + b.mandate[seat]),
  }
}

/**
 * The part of the full effect that a kept pact has, 0 to 1: half where only two have signed, and less where one of them
 * promises next to nothing.
 */
export function weightOf(terms: PactTerms): number {
  const parts = terms.signatories.map(seat => {
    const asked = promisesOf(terms, seat).reduce((sum, promise) => sum + ruledOut(promise), 0)
    return Math.min(1, asked / FULL_PROMISE)
  })
  return (terms.signatories.length === 2 ? PART_OF_TWO : 1) * Math.min(...parts)
}

/** A turn in which a pact is kept, as far as anybody knows. */
export function keptEffects(terms: PactTerms): TalksEffects {
  const weight = weightOf(terms)
  const has = (seat: Seat) => terms.signatories.includes(seat)
  return {
    trust: byPair(pair => (isPairOf(terms, pair) ? weight * KEPT_TRUST[pair] : 0)),
    usStanding: has('unitedStates') ? weight * KEPT_STANDING : 0,
    promiseMt: has('china') ? weight * KEPT_PROMISE_MT : 0,
    mandate: bySeat(seat => (has(seat) ? weight * KEPT_MANDATE : 0)),
  }
}

/** A seat is found to have broken a pact. */
export function foundEffects(terms: PactTerms, breaker: Seat): TalksEffects {
  return {
    trust: byPair(pair => (isPairOf(terms, pair) && SEATS_OF[pair].includes(breaker) ? FOUND_TRUST : 0)),
    usStanding: breaker === 'unitedStates' ? FOUND_STANDING : 0,
    promiseMt: breaker === 'china' ? FOUND_PROMISE_MT : 0,
    mandate: bySeat(seat => (seat === breaker ? FOUND_MANDATE : 0)),
  }
}

/** A seat walks out of a pact in the open. */
export function leftEffects(terms: PactTerms, leaver: Seat): TalksEffects {
  return {
    ...NO_EFFECTS,
    trust: byPair(pair => (isPairOf(terms, pair) && SEATS_OF[pair].includes(leaver) ? LEFT_TRUST : 0)),
    mandate: bySeat(seat => (seat === leaver ? LEFT_MANDATE : 0)),
  }
}
