import type { Decision } from '../game/decision'
import type { Seat } from '../game/words'

/** A past turn decided otherwise by one seat, and played on from there. */
export interface BranchMark {
  readonly kind: 'branch'
  readonly seat: Seat
  /** Turn in which the branch leaves the game, 1-based. */
  readonly turn: number
  /** What the seat decided in the game. */
  readonly was: readonly Decision[]
  /** What it decides in the branch. */
  readonly now: readonly Decision[]
}

/** The courses that a game is measured by. */
export const BENCHMARKS = ['noChange', 'bestFound', 'pactKept', 'history'] as const
export type BenchmarkId = (typeof BENCHMARKS)[number]

/** A course that a game is measured by. */
export interface BenchmarkMark {
  readonly kind: 'benchmark'
  readonly benchmark: BenchmarkId
}

/** A run that tests one of the claims of the article. */
export interface ClaimMark {
  readonly kind: 'claim'
  /** Number of the claim, 1 to 11. */
  readonly claim: number
}

/** What a game is that was worked out and that nobody played. */
export type DerivedMark = BranchMark | BenchmarkMark | ClaimMark
