import { type LeverId, randomStream, SEATS, type Seat } from '../../game'
import { G20_DRAFT } from '../../game/talks/g20Draft'
import { MAIN_LEVERS, type Policy, randomProfile, valueUnder } from './policies'
import type { Situation } from './situation'
import { searchAll, type Work } from './work'

/**
 * A situation drawn by lot. Of each four, two have no events, one has events, and in one all sign the draft of the
 * ministers as well and the others keep it: what the others do includes what they have signed.
 */
export function randomSituation(lot: number): Situation {
  const profile = randomProfile(randomStream(lot, 'events'))
  if (lot % 2 === 0) return { profile }
  return lot % 4 === 1 ? { profile, seed: lot } : { profile, seed: lot, pact: G20_DRAFT }
}

/** In which share of the situations the commonest best setting of a lever was the best. */
export interface LeverDominance {
  readonly seat: Seat
  readonly lever: LeverId
  readonly value: number
  /** 0 to 1; 1 would make the lever an empty choice. */
  readonly share: number
  /** The same share of the situations in which no pact is signed. */
  readonly shareWithoutPact: number
}

function shareOf(value: number, values: readonly number[]): number {
  return values.filter(each => each === value).length / values.length
}

function commonest(values: readonly number[]): number {
  return values.reduce((best, value) => (shareOf(value, values) > shareOf(best, values) ? value : best))
}

function dominanceOf(
  seat: Seat,
  lever: LeverId,
  bests: readonly Policy[],
  hasPact: readonly boolean[],
): LeverDominance {
  const values = bests.map(policy => valueUnder(policy, lever))
  const withoutPact = values.filter((_, i) => !hasPact[i])
  const value = commonest(values)
  return { seat, lever, value, share: shareOf(value, values), shareWithoutPact: shareOf(value, withoutPact) }
}

/** For every main lever: how often its commonest best setting is best against what the others may do. */
export async function leverDominance(work: Work, situations: readonly Situation[]): Promise<readonly LeverDominance[]> {
  const tasks = SEATS.flatMap(seat => situations.map(situation => ({ situation, seat })))
  const found = await searchAll(work, tasks)
  const hasPact = situations.map(({ pact }) => pact !== undefined)
  return SEATS.flatMap((seat, s) => {
    const bests = found.slice(s * situations.length, (s + 1) * situations.length).map(({ policy }) => policy)
    return MAIN_LEVERS[seat].map(lever => dominanceOf(seat, lever, bests, hasPact))
  })
}
