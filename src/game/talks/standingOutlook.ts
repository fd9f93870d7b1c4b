import type { Result, SolveFailure } from '../../market/types'
import type { LeverDecision } from '../decision'
import type { Game } from '../game'
import { type LeverId, leverOf } from '../levers'
import { scoreSeat } from '../score'
import type { Seat } from '../words'
import { openingWorld } from '../world'
import { promisesOf } from './kept'
import { detectionOdds } from './monitoring'
import { asNow, butFor, keeping, type Plan, playOn } from './playOn'
import { scoresAsNow } from './scoresAsNow'
import type { Pact } from './talks'
import { type Temptation, temptationOf } from './temptation'

/** What a seat can do with a pact in force, against keeping it: points of its score by the end of the game. */
export interface StandingOutlook {
  /** What leaving openly adds, with the promised levers back where they were; mostly negative. */
  readonly leaving: number
  /** The promise that it pays most to break unseen. */
  readonly temptation: Temptation | undefined
  /** Odds a turn that a breach is found. */
  readonly odds: number
}

/** Where a lever stood before the pact began; orders were not given. */
function valueBefore(game: Game, { firstTurn }: Pact, lever: LeverId): number {
  const { kind, start } = leverOf(lever)
  if (kind === 'order') return start
  return (game.records[firstTurn - 2]?.settings ?? openingWorld(game.scenario).settings)[lever]
}

function leavingPlan(game: Game, pact: Pact, seat: Seat): Plan {
  const back: readonly LeverDecision[] = promisesOf(pact.terms, seat).map(({ lever }) => ({
    lever,
    value: valueBefore(game, pact, lever),
  }))
  const now = asNow(game)
  return (other, before) => [
    ...now(other, before).filter(decision => !back.some(({ lever }) => lever === decision.lever)),
    ...back,
  ]
}

/** Scores of a seat at the end of the game, keeping a pact in force and leaving it. */
interface KeptAndLeft {
  readonly kept: number
  readonly left: number
}

function keptAndLeft(game: Game, pact: Pact, seat: Seat): Result<KeptAndLeft, SolveFailure> {
  const { world, noChange } = game
  const plan = keeping(asNow(game))
  const kept = scoresAsNow(game)
  if (!kept.ok) return kept
  const leave = { china: [], unitedStates: [], rusal: [], [seat]: [{ talk: 'leave', pact: pact.id }] }
  const left = playOn(game, world, butFor([seat], leavingPlan(game, pact, seat), plan), leave)
  if (!left.ok) return left
  return { ok: true, value: { kept: kept.value[seat].total, left: scoreSeat(seat, left.value, noChange).total } }
}

/**
 * What leaving a pact in force openly adds to the score of a seat at the end, against keeping it; mostly negative.
 *
 * @returns Points, or the solver's typed failure.
 */
export function leavingGain(game: Game, pact: Pact, seat: Seat): Result<number, SolveFailure> {
  const scores = keptAndLeft(game, pact, seat)
  return scores.ok ? { ok: true, value: scores.value.left - scores.value.kept } : scores
}

/**
 * What a seat would gain by leaving a pact in force, and by breaking it unseen, each against keeping it to the end.
 *
 * Runs as for `pactOutlook`; when one leaves, the others go on as now.
 */
export function standingOutlook(game: Game, pact: Pact, seat: Seat): Result<StandingOutlook, SolveFailure> {
  const { world } = game
  const scores = keptAndLeft(game, pact, seat)
  if (!scores.ok) return scores
  const { kept, left } = scores.value
  const tempted = temptationOf(game, world, pact.terms, seat, kept, lever => valueBefore(game, pact, lever))
  if (!tempted.ok) return tempted
  return {
    ok: true,
    value: {
      leaving: left - kept,
      temptation: tempted.value,
      odds: detectionOdds(pact.terms.inspectors, seat, world.settings),
    },
  }
}
