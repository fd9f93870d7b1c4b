import { type LeverId, SEATS, type Seat } from '../../game'
import { MAIN_LEVERS, type Profile, RESTING } from './policies'
import type { ScoredPolicy } from './search'
import { searchAll, type Work } from './work'

/** Score of a style as a share of the best from which it counts as good. */
const GOOD_SHARE = 0.9

/** Distinct ways of playing a seat that come near its best, against one profile of the others. */
export interface StyleCount {
  readonly seat: Seat
  readonly against: string
  readonly best: ScoredPolicy
  /** The best of each style: which main levers it moves, and its score. */
  readonly styles: readonly { readonly style: readonly LeverId[]; readonly score: number }[]
}

/** Every choice of main levers to move. */
function stylesOf(seat: Seat): readonly (readonly LeverId[])[] {
  const main = MAIN_LEVERS[seat]
  return Array.from({ length: 2 ** main.length }, (_, chosen) => main.filter((_, i) => chosen & (2 ** i)))
}

async function countOf(work: Work, seat: Seat, against: string, profile: Profile): Promise<StyleCount> {
  const tried = stylesOf(seat)
  const found = await searchAll(
    work,
    tried.map(moving => ({ situation: { profile }, seat, moving })),
  )
  const best = found.reduce((a, b) => (b.score > a.score ? b : a))
  const styles = tried.map((style, i) => ({ style, score: found[i]!.score }))
  return { seat, against, best, styles: styles.filter(({ score }) => score >= GOOD_SHARE * best.score) }
}

/** Count the good styles of every seat while the others rest, and while they give their best replies. */
export async function countStyles(work: Work, bestReplies: Profile): Promise<StyleCount[]> {
  const counts: StyleCount[] = []
  for (const seat of SEATS) counts.push(await countOf(work, seat, 'resting', RESTING))
  for (const seat of SEATS) counts.push(await countOf(work, seat, 'best replies', bestReplies))
  return counts
}
