import type { Game } from '../game/game'
import { goalsOf } from '../game/goals'
import { rerunWith } from '../game/openLoop'
import { scoreGame, scoreSeat } from '../game/score'
import { type BySeat, SEATS } from '../game/words'

/** What one seat's decisions did to every seat's score: the score minus that of the run without them, in points. */
export interface OwnEffect {
  /** Score of each seat when this seat had changed nothing and the others had done as they did. */
  readonly without: BySeat<number>
  readonly effect: BySeat<number>
}

/**
 * The effect of each seat's own decisions, open loop: the others' recorded decisions are held.
 *
 * @returns `undefined` before the first turn, or where a counterfactual has no equilibrium.
 */
export function ownEffects(game: Game): BySeat<OwnEffect> | undefined {
  if (game.records.length === 0) return undefined
  const scores = scoreGame(game)
  const goals = goalsOf(game.scenario)
  const noChange = game.noChange.slice(0, game.records.length)
  const effects: Partial<Record<keyof typeof scores, OwnEffect>> = {}
  for (const seat of SEATS) {
    const rerun = rerunWith(game, decisions => ({ ...decisions, [seat]: [] }))
    if (!rerun.ok) return undefined
    const without = { china: 0, unitedStates: 0, rusal: 0 }
    const effect = { china: 0, unitedStates: 0, rusal: 0 }
    for (const other of SEATS) {
      without[other] = scoreSeat(other, rerun.value, noChange, goals).total
      effect[other] = scores[other].total - without[other]
    }
    effects[seat] = { without, effect }
  }
  return effects as BySeat<OwnEffect>
}
