import type { Proposal } from '../../game/talks/talks'
import type { PactTerms } from '../../game/talks/terms'
import type { Seat } from '../../game/words'
import type { Reason } from '../intent'
import type { SeatView } from '../view'
import type { Temper } from './temper'

/** What a pact would do to the seat that is asked, in points of its score at the end. */
export interface Outlook {
  /** With the pact kept by all, against none. */
  readonly gain: number
  /** The part that rests on assumed trust and standing. */
  readonly assumed: number
  /** What breaking it unseen would add. */
  readonly temptation: number
  /** Odds a turn that a breach is found. */
  readonly odds: number
  /** Pips missing to keep it. */
  readonly pipsShort: number
}

/** Signs or not, and why. */
export interface Answer {
  readonly signs: boolean
  readonly reason: Reason
}

/**
 * Answer a proposal by interest and trust: refuse what cannot be kept, what comes from seats one does not trust, and
 * what costs more than one's temper gives; sign the rest.
 */
export function answerProposal(
  view: SeatView,
  { terms }: Pick<Proposal, 'terms'>,
  outlook: Outlook,
  temper: Temper,
): Answer {
  if (outlook.pipsShort > 0) return refuse({ id: 'refusesTooDear', data: { pips: outlook.pipsShort } })
  const trust = meanTrust(view, terms)
  if (trust < temper.leastTrust) return refuse({ id: 'refusesForTrust', data: { trust } })
  const gain = outlook.gain - (temper.countsTrust ? 0 : outlook.assumed)
  if (gain < temper.leastGain) return refuse(reasonAgainst(gain, outlook.gain - gain))
  if (gain < 0) return { signs: true, reason: { id: 'signsForPeace', data: { points: -gain } } }
  return { signs: true, reason: { id: 'signsForGain', data: { points: gain } } }
}

/** Points below this are written as none. */
const LEAST_SHOWN = 0.05

/**
 * Why too little is gained.
 *
 * @param gain What counts for the seat, points of its score at the end.
 * @param leftOut What rests on assumed trust and standing, and does not count for the seat.
 */
function reasonAgainst(gain: number, leftOut: number): Reason {
  const isPart = Math.abs(leftOut) >= LEAST_SHOWN
  if (Math.abs(gain) < LEAST_SHOWN) return { id: isPart ? 'refusesEmptyPrices' : 'refusesEmpty', data: {} }
  if (isPart) return { id: 'refusesPrices', data: { points: gain } }
  if (gain > 0) return { id: 'refusesTooLittle', data: { points: gain } }
  return { id: 'refusesLoss', data: { points: -gain } }
}

function refuse(reason: Reason): Answer {
  return { signs: false, reason }
}

/** Trust between a seat and the other signatories of a pact, on average, 0 to 100. */
export function meanTrust({ seat, trust }: SeatView, { signatories }: PactTerms): number {
  const others = signatories.filter(other => other !== seat)
  return others.reduce((sum, other) => sum + trust[pairOf(seat, other)], 0) / others.length
}

function pairOf(a: Seat, b: Seat): 'chinaUnitedStates' | 'chinaRusal' | 'unitedStatesRusal' {
  if (a !== 'rusal' && b !== 'rusal') return 'chinaUnitedStates'
  return a === 'china' || b === 'china' ? 'chinaRusal' : 'unitedStatesRusal'
}
