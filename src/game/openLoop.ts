import type { Result, SolveFailure } from '../market/types'
import { TREND_ON, type Trend } from '../model/trend'
import type { WorldModel } from '../model/worldModel'
import type { TurnDecisions } from './decision'
import { drawEvents } from './events/draw'
import type { Game } from './game'
import type { TurnRecord } from './record'
import { resolveWorld } from './resolveWorld'
import type { Scenario } from './scenario'
import { openingWorld } from './world'

/**
 * Run a scenario on given decisions, whatever the players would have answered: open loop. The decisions are not
 * checked again, because a changed world may have left a seat fewer pips than it really had.
 *
 * @param decisionsOf Decisions of a turn, 1-based.
 * @param noChange The no-change run, for mandates; without it they stand still.
 * @param turns Turns to run, default all of the scenario.
 * @param trend What goes on by itself, default all of it.
 */
export function runOpenLoop(
  model: WorldModel,
  scenario: Scenario,
  seed: number,
  decisionsOf: (turn: number) => TurnDecisions,
  noChange: readonly TurnRecord[] = [],
  turns = scenario.turns,
  trend: Trend = TREND_ON,
): Result<readonly TurnRecord[], SolveFailure> {
  const records: TurnRecord[] = []
  const inspection = { seed, lastTurn: scenario.turns }
  let world = openingWorld(scenario)
  for (let turn = 1; turn <= turns; turn++) {
    const events = drawEvents(world.events, scenario.events, seed, turn)
    const step = resolveWorld(model, world, decisionsOf(turn), events, noChange[turn - 1], inspection, trend)
    if (!step.ok) return step
    records.push(step.value.record)
    world = step.value.world
  }
  return { ok: true, value: records }
}

/** The turns of a game played again with some decisions changed and everybody else deciding as they did. */
export function rerunWith(
  game: Game,
  change: (decisions: TurnDecisions, turn: number) => TurnDecisions,
): Result<readonly TurnRecord[], SolveFailure> {
  const decisionsOf = (turn: number) => change(game.records[turn - 1]!.decisions, turn)
  return runOpenLoop(game.model, game.scenario, game.seed, decisionsOf, game.noChange, game.records.length)
}
