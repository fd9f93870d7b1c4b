import { createGame, type SetupError } from '../../game/createGame'
import type { TurnDecisions } from '../../game/decision'
import { type GameLog, logOf } from '../../game/log'
import { runOpenLoop } from '../../game/openLoop'
import type { TurnRecord } from '../../game/record'
import { type ResolveError, resolveTurn } from '../../game/resolveTurn'
import type { Scenario } from '../../game/scenario'
import type { Result, SolveFailure } from '../../market/types'
import type { WorldModel } from '../../model/worldModel'
import type { Conditions } from './conditions'

/** A run that a claim is tested by: which game it is, and what everybody decides in it. */
export interface ClaimRun {
  readonly scenario: Scenario
  readonly seed: number
  readonly decisions: readonly TurnDecisions[]
  /** Whether the part of soft money and the exit rate are drawn with the other parameters. */
  readonly isMarketsAlone?: true
}

/** The turns of a run. */
export type Course = readonly TurnRecord[]

/** The scenario of a run under some conditions: where markets are left alone, how soft money and exit act is one of them. */
function scenarioUnder({ isMarketsAlone, scenario }: ClaimRun, { softBuildingOff, exitRate }: Conditions): Scenario {
  return isMarketsAlone ? { ...scenario, world: { ...scenario.world, softBuildingOff, exitRate } } : scenario
}

/** Play a run under some conditions, open loop; mandates stand still in it, because no claim looks at them. */
export function play(run: ClaimRun, model: WorldModel, conditions: Conditions): Result<Course, SolveFailure> {
  const { seed, decisions } = run
  return runOpenLoop(model, scenarioUnder(run, conditions), seed, turn => decisions[turn - 1]!, [], decisions.length)
}

/** Why a run cannot be opened as a game. */
export type RunRefusal = SetupError | ResolveError

/**
 * The log of a run under central values, to open it as a game.
 *
 * @returns The refusal where the run cannot be played by the rules: another world may leave a seat fewer pips than
 *   it had.
 */
export function logOfRun({ scenario, seed, decisions }: ClaimRun): Result<GameLog, RunRefusal> {
  const created = createGame(scenario, seed)
  if (!created.ok) return created
  let game = created.value
  for (const turn of decisions) {
    const next = resolveTurn(game, turn)
    if (!next.ok) return next
    game = next.value
  }
  return { ok: true, value: logOf(game) }
}
