import { bySeat, type LeverId, randomStream, SEATS, type Seat } from '../../game'
import { repliesTo } from './bestReply'
import type { Evaluate } from './evaluate'
import { MAIN_LEVERS, POLICIES, type Policy, type Profile, valueUnder } from './policies'

/** Profiles of the others drawn by lot; the same number gives the same profiles. */
export function randomProfiles(count: number): readonly Profile[] {
  const random = randomStream(count, 'events')
  return Array.from({ length: count }, () =>
    bySeat(seat => POLICIES[seat][Math.floor(random() * POLICIES[seat].length)]!),
  )
}

/** In which share of the profiles the commonest best setting of a lever was the best. */
export interface LeverDominance {
  readonly seat: Seat
  readonly lever: LeverId
  readonly value: number
  /** 0 to 1; 1 would make the lever an empty choice. */
  readonly share: number
}

function commonest(values: readonly number[]): { value: number; count: number } {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [value, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!
  return { value, count }
}

async function dominanceOf(evaluate: Evaluate, seat: Seat, profiles: readonly Profile[]): Promise<LeverDominance[]> {
  const best: Policy[] = []
  for (const profile of profiles) best.push((await repliesTo(evaluate, profile, seat))[0]!.policy)
  return MAIN_LEVERS[seat].map(lever => {
    const { value, count } = commonest(best.map(policy => valueUnder(policy, lever)))
    return { seat, lever, value, share: count / profiles.length }
  })
}

/** For every main lever: how often its commonest best setting is best against what the others may do. */
export async function leverDominance(evaluate: Evaluate, profiles: readonly Profile[]): Promise<LeverDominance[]> {
  const found: LeverDominance[] = []
  for (const seat of SEATS) found.push(...(await dominanceOf(evaluate, seat, profiles)))
  return found
}
