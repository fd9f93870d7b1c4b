import type { Result, SolveFailure } from '../market/types'
import { createWorldModel, type WorldModel } from '../model/worldModel'
import type { TurnDecisions } from './decision'
import { drawEvents } from './events/draw'
import type { Game } from './game'
import type { TurnRecord } from './record'
import { resolveWorld } from './resolveWorld'
import type { Scenario } from './scenario'
import { openingWorld } from './world'

/** Why a game cannot be set up. */
export interface SetupError {
  readonly kind: 'badSeed' | 'badTurns' | 'notSolvable'
}

/** Nobody decides anything. */
export const NO_DECISIONS: TurnDecisions = { china: [], unitedStates: [], rusal: [] }

const LARGEST_SEED = 0xffffffff

function runNoChange(model: WorldModel, scenario: Scenario, seed: number): Result<readonly TurnRecord[], SolveFailure> {
  const records: TurnRecord[] = []
  let world = openingWorld(scenario)
  for (let turn = 1; turn <= scenario.turns; turn++) {
    const events = drawEvents(world.events, scenario.events, seed, turn)
    const step = resolveWorld(model, world, NO_DECISIONS, events, undefined)
    if (!step.ok) return step
    records.push(step.value.record)
    world = step.value.world
  }
  return { ok: true, value: records }
}

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
  const noChange = runNoChange(calibrated, scenario, seed)
  if (!noChange.ok) return { ok: false, error: { kind: 'notSolvable' } }
  const world = openingWorld(scenario)
  return { ok: true, value: { scenario, seed, world, records: [], noChange: noChange.value, model: calibrated } }
}
