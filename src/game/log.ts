import type { TurnDecisions } from './decision'
import type { Game } from './game'
import type { Scenario } from './scenario'

/** Changes whenever the same log could give other figures. */
export const MODEL_VERSION = 3

/** A whole game as it is kept and sent: everything else is found by replaying it. */
export interface GameLog {
  readonly schemaVersion: 1
  readonly modelVersion: number
  readonly scenario: Scenario
  readonly seed: number
  readonly turns: readonly LoggedTurn[]
}

export interface LoggedTurn {
  readonly decisions: TurnDecisions
  /** Fingerprint of the state after the turn. */
  readonly hash: string
}

/** The log of a game so far. */
export function logOf(game: Game): GameLog {
  return {
    schemaVersion: 1,
    modelVersion: MODEL_VERSION,
    scenario: game.scenario,
    seed: game.seed,
    turns: game.records.map(({ decisions, hash }) => ({ decisions, hash })),
  }
}
