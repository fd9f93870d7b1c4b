import type { Settings } from '../../model/settings'
import type { LeverId } from '../levers'
import { randomStream } from '../random'
import { type BySeat, SEATS, type Seat } from '../words'
import type { Pact, Talks } from './talks'

/** Odds a turn that inspectors find a breach: smelters can be counted, what a government does for its own less. Judged. */
const INSPECTORS_FIND: BySeat<number> = { china: 0.6, unitedStates: 0.2, rusal: 0.6 }
/** Odds that what the breaker publishes itself gives it away; judged. */
const PLATFORM_FINDS = 0.2
/** Enforcement that foreign inspectors in China add to its own; judged. */
const INSPECTORS_ENFORCE = 0.1

/** The lever by which each seat publishes. */
export const PLATFORM_OF = {
  china: 'chinaPlatform',
  unitedStates: 'unitedStatesPlatform',
  rusal: 'rusalPlatform',
} as const satisfies BySeat<LeverId>

/** Odds a turn that a breach by a seat is found; 0 where nobody looks. */
export function detectionOdds(inspectors: boolean, seat: Seat, settings: Settings): number {
  return (inspectors ? INSPECTORS_FIND[seat] : 0) + (settings[PLATFORM_OF[seat]] === 1 ? PLATFORM_FINDS : 0)
}

/** What decides whether a breach is found. */
export interface Inspection {
  readonly seed: number
  /** Last turn of the game: there the whole past of a pact is looked into. */
  readonly lastTurn: number
}

/** Whether a breach is found, by a lot keyed by seed, turn, pact and seat. */
export function isFound({ seed }: Inspection, turn: number, pact: Pact, seat: Seat, settings: Settings): boolean {
  const odds = detectionOdds(pact.terms.inspectors, seat, settings)
  return odds > 0 && randomStream(seed, 'pacts', turn, pact.id, SEATS.indexOf(seat))() < odds
}

/** Enforcement in China with what inspectors of pacts in force add, 0 to 1. */
export function enforcementWithInspectors(enforcement: number, { pacts }: Pick<Talks, 'pacts'>): number {
  const isInspected = pacts.some(({ terms }) => terms.inspectors && terms.signatories.includes('china'))
  return isInspected ? Math.min(1, enforcement + INSPECTORS_ENFORCE) : enforcement
}
