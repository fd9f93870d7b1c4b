import { SEATS, type Seat } from '../../game'
import { RESTING, repliesTo, type ScoredPolicy } from './bestReply'
import type { Evaluate } from './evaluate'
import { type Profile, styleOf } from './policies'

/** Score of a style as a share of the best from which it counts as good. */
const GOOD_SHARE = 0.9

/** Distinct ways of playing a seat that come near its best, against one profile of the others. */
export interface StyleCount {
  readonly seat: Seat
  readonly against: string
  readonly best: ScoredPolicy
  /** The best of each style, the best style first. */
  readonly styles: readonly { readonly style: string; readonly score: number }[]
}

function goodStyles(seat: Seat, replies: readonly ScoredPolicy[]): StyleCount['styles'] {
  const bestOf = new Map<string, number>()
  for (const { policy, score } of replies) {
    const style = styleOf(seat, policy)
    if (!bestOf.has(style)) bestOf.set(style, score)
  }
  const limit = GOOD_SHARE * replies[0]!.score
  return [...bestOf].map(([style, score]) => ({ style, score })).filter(({ score }) => score >= limit)
}

/** Count the good styles of every seat while the others rest, and while they give their best replies. */
export async function countStyles(evaluate: Evaluate, bestReplies: Profile): Promise<StyleCount[]> {
  const counts: StyleCount[] = []
  for (const [against, profile] of [
    ['resting', RESTING],
    ['best replies', bestReplies],
  ] as const) {
    for (const seat of SEATS) {
      const replies = await repliesTo(evaluate, profile, seat)
      counts.push({ seat, against, best: replies[0]!, styles: goodStyles(seat, replies) })
    }
  }
  return counts
}
