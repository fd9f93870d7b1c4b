import { type LeverId, leverOf } from '../levers'
import type { Bound, Commitment } from './terms'

/**
 * Which levers can be promised, and on which side of a value: always the side that gives the others something.
 *
 * Levers not named concern nobody else. Judged.
 */
export const PROMISES: Readonly<Partial<Record<LeverId, Bound>>> = {
  retiredCapacity: 'atLeast',
  enforcement: 'atLeast',
  smelterSupport: 'atMost',
  exportRebate: 'atMost',
  exportInspection: 'atLeast',
  retaliatoryDuty: 'atMost',
  coInvestment: 'atLeast',
  chinaPlatform: 'atLeast',
  semisDuty: 'atMost',
  metalDuty: 'atMost',
  exemptRussia: 'atLeast',
  exemptHub: 'atLeast',
  exemptRestOfWorld: 'atLeast',
  smelterAid: 'atMost',
  wtoRuling: 'atMost',
  unitedStatesPlatform: 'atLeast',
  runRate: 'atMost',
  newPlants: 'atLeast',
  homeDiscount: 'atLeast',
  investorShare: 'atLeast',
  rusalPlatform: 'atLeast',
}

/** Levers that are spoken of at the Shanghai forum: Krasnoyarsk. */
export const SHANGHAI_LEVERS: readonly LeverId[] = ['coInvestment', 'newPlants', 'investorShare']

/** Whether a value keeps a promise. */
export function isInside({ bound, value }: Commitment, actual: number): boolean {
  return bound === 'atLeast' ? actual >= value : actual <= value
}

/** Share of a lever's values that a promise rules out: 0 promises nothing. */
export function ruledOut(commitment: Commitment): number {
  const { values } = leverOf(commitment.lever)
  return values.filter(value => !isInside(commitment, value)).length / values.length
}
