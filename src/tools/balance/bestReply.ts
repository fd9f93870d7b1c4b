import { type BySeat, SEATS, type Seat } from '../../game'
import type { Evaluate } from './evaluate'
import { POLICIES, type Policy, type Profile } from './policies'

/** Rounds after which replies that still go in a circle are taken as they stand. */
const MOST_ROUNDS = 8

export const RESTING: Profile = { china: {}, unitedStates: {}, rusal: {} }

/** A policy with the score it brings its seat. */
export interface ScoredPolicy {
  readonly policy: Policy
  readonly score: number
}

/** All policies of a seat against given policies of the others, the best first. */
export async function repliesTo(evaluate: Evaluate, profile: Profile, seat: Seat): Promise<readonly ScoredPolicy[]> {
  const policies = POLICIES[seat]
  const scores = await evaluate(policies.map(policy => ({ ...profile, [seat]: policy })))
  return policies.map((policy, i) => ({ policy, score: scores[i]![seat] })).sort((a, b) => b.score - a.score)
}

/** Where replies end: the profile, its scores, and whether nobody wants to move any more. */
export interface BestReplies {
  readonly profile: Profile
  readonly scores: BySeat<number>
  readonly isSettled: boolean
}

/** Let the seats answer each other in turn, each with its best policy, until nobody moves. */
export async function iterateBestReplies(evaluate: Evaluate): Promise<BestReplies> {
  let profile = RESTING
  let isSettled = false
  for (let round = 0; round < MOST_ROUNDS && !isSettled; round++) {
    const before = profile
    for (const seat of SEATS) {
      const [best] = await repliesTo(evaluate, profile, seat)
      profile = { ...profile, [seat]: best!.policy }
    }
    isSettled = SEATS.every(seat => profile[seat] === before[seat])
  }
  const [scores] = await evaluate([profile])
  return { profile, scores: scores!, isSettled }
}
