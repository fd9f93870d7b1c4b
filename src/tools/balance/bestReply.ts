import { type BySeat, type PactTerms, SEATS } from '../../game'
import { type Profile, policyInWords, RESTING } from './policies'
import { scoreSituation } from './situation'
import { searchAll, type Work } from './work'

/** Rounds after which replies that still go in a circle are taken as they stand. */
const MOST_ROUNDS = 8

/** Where replies end: the profile, its scores, and whether nobody wants to move any more. */
export interface BestReplies {
  readonly profile: Profile
  readonly scores: BySeat<number>
  readonly isSettled: boolean
}

/**
 * Let the seats answer each other in turn, each with its best policy, until nobody moves.
 *
 * @param pact Signed by all in the first turn and kept by all to the end; without it each is alone.
 */
export async function iterateBestReplies(work: Work, pact?: PactTerms): Promise<BestReplies> {
  const around = pact ? { pact } : {}
  let profile = RESTING
  let isSettled = false
  for (let round = 0; round < MOST_ROUNDS && !isSettled; round++) {
    const before = profile
    for (const seat of SEATS) {
      const [best] = await searchAll(work, [{ situation: { ...around, profile }, seat, isKeeping: pact !== undefined }])
      profile = { ...profile, [seat]: best!.policy }
    }
    isSettled = SEATS.every(seat => policyInWords(profile[seat]) === policyInWords(before[seat]))
  }
  return { profile, scores: scoreSituation({ ...around, profile }), isSettled }
}
