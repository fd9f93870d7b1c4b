import { type Half, halfOf } from '../game/calendar'
import type { Game } from '../game/game'
import type { GoalScore, SeatScore } from '../game/goals'
import { MODEL_VERSION } from '../game/log'
import type { TurnRecord } from '../game/record'
import { scoreGame } from '../game/score'
import { type BySeat, bySeat } from '../game/words'
import { type ChangedAssumption, changedAssumptions } from '../model/assumptions'
import { REGIONS } from '../model/words'
import { type AttributionDocument, attributionDocument } from './attributionDocument'
import { type ClaimDocument, claimDocuments } from './claimDocument'

/** A seat's score with its goals by id. */
export interface ScoreDocument {
  readonly total: number
  readonly pipDrag: number
  readonly goals: Readonly<Record<string, Omit<GoalScore, 'goal'>>>
}

/** A whole game as the command line prints it. */
export interface GameDocument {
  readonly scenario: string
  readonly modelVersion: number
  /** Assumptions that are not the usual ones: only then are the figures those of another model. */
  readonly changedAssumptions: readonly ChangedAssumption[]
  readonly seed: number
  readonly regions: readonly string[]
  readonly turns: readonly (TurnRecord & { readonly half: Half })[]
  readonly scores: BySeat<ScoreDocument>
  /** Why the figures changed. */
  readonly attribution: AttributionDocument
  /** The statements of the article, tested in this game. */
  readonly claims: readonly ClaimDocument[]
  /** Fingerprint of the end state. */
  readonly hash: string
}

function scoreDocument({ total, pipDrag, goals }: SeatScore): ScoreDocument {
  const byId = goals.map(({ goal, ...rest }) => [goal.id, rest] as const)
  return { total, pipDrag, goals: Object.fromEntries(byId) }
}

/** Scores of all seats by goal id. */
export function scoreDocuments(game: Game): BySeat<ScoreDocument> {
  const scores = scoreGame(game)
  return bySeat(seat => scoreDocument(scores[seat]))
}

/**
 * The full record of a game.
 *
 * @param draws Draws of the uncertain values behind each verdict on a claim; 0 = by central values alone.
 */
export function gameDocument(game: Game, draws = 0): GameDocument {
  return {
    scenario: game.scenario.id,
    modelVersion: MODEL_VERSION,
    changedAssumptions: changedAssumptions(game.scenario.assumptions),
    seed: game.seed,
    regions: REGIONS,
    turns: game.records.map(record => ({ half: halfOf(game.scenario, record.turn), ...record })),
    scores: scoreDocuments(game),
    attribution: attributionDocument(game),
    claims: claimDocuments(game, draws),
    hash: game.records[game.records.length - 1]?.hash ?? '',
  }
}
