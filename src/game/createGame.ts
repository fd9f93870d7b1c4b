import type { Result } from '../market/types'
import { createWorldModel, type WorldModel } from '../model/worldModel'
import { NO_DECISIONS } from './decision'
import type { Game } from './game'
import { runOpenLoop } from './openLoop'
import type { Scenario } from './scenario'
import { openingWorld } from './world'

/** Why a game cannot be set up. */
export interface SetupError {
  readonly kind: 'badSeed' | 'badTurns' | 'notSolvable'
}

const LARGEST_SEED = 0xffffffff

/**
 * Open a game: calibrate the market, and play the run in which nobody decides anything, the zero of every score.
 *
 * @param seed Whole number, 0 to 2^32 - 1; with the scenario it fixes all chance.
 * @param model A calibrated market of the same assumptions, to save calibrating again.
 */
export function createGame(scenario: Scenario, seed: number, model?: WorldModel): Result<Game, SetupError> {
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) return { ok: false, error: { kind: 'badSeed' } }
  if (!Number.isInteger(scenario.turns) || scenario.turns < 4 || scenario.turns > 12) {
    return { ok: false, error: { kind: 'badTurns' } }
  }
  const calibrated = model ?? createWorldModel(scenario.assumptions)
  const noChange = runOpenLoop(calibrated, scenario, seed, () => NO_DECISIONS)
  if (!noChange.ok) return { ok: false, error: { kind: 'notSolvable' } }
  const world = openingWorld(scenario)
  return { ok: true, value: { scenario, seed, world, records: [], noChange: noChange.value, model: calibrated } }
}
