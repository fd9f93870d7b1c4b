import type { BySeat } from '../../game'
import { quietGame, scoreProfile } from './playProfile'
import type { Profile } from './policies'

/** Scores by profile, in the order of the profiles asked for. */
export type Evaluate = (profiles: readonly Profile[]) => Promise<readonly BySeat<number>[]>

/** Play profiles one after another in this thread. */
export function evaluateHere(): Evaluate {
  const game = quietGame()
  return async profiles => profiles.map(profile => scoreProfile(game, profile))
}
