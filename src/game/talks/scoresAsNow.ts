import type { Result, SolveFailure } from '../../market/types'
import type { Game } from '../game'
import type { SeatScore } from '../goals'
import type { TurnRecord } from '../record'
import { scoreSeat } from '../score'
import { type BySeat, bySeat } from '../words'
import type { World } from '../world'
import { asNow, keeping, playOn } from './playOn'

interface KnownScores {
  readonly noChange: Game['noChange']
  readonly scores: BySeat<SeatScore>
}

/** Scores by position: they are the same whichever pact is thought of, and whoever thinks. */
const known = new WeakMap<World, KnownScores>()

/** Scores of all seats over these records. */
export function scoresOf(game: Game, records: readonly TurnRecord[]): BySeat<SeatScore> {
  return bySeat(seat => scoreSeat(seat, records, game.noChange))
}

/** Scores at the end of the game if everybody does as now and the pacts in force are kept. Solved once a position. */
export function scoresAsNow(game: Game): Result<BySeat<SeatScore>, SolveFailure> {
  const { world, noChange } = game
  const before = known.get(world)
  if (before?.noChange === noChange) return { ok: true, value: before.scores }
  const run = playOn(game, world, keeping(asNow(game)))
  if (!run.ok) return run
  const scores = scoresOf(game, run.value)
  known.set(world, { noChange, scores })
  return { ok: true, value: scores }
}
