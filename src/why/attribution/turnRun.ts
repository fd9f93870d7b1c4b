import { baseRecord } from '../../game/baseRecord'
import type { Decision, TurnDecisions } from '../../game/decision'
import { type ActiveEvent, drawEvents } from '../../game/events/draw'
import type { Game } from '../../game/game'
import type { TurnRecord } from '../../game/record'
import { stepWorld } from '../../game/resolveWorld'
import { bySeat, type Seat } from '../../game/words'
import type { World } from '../../game/world'
import type { Result, SolveFailure } from '../../market/types'
import { TREND_HELD, TREND_ON, type Trend } from '../../model/trend'
import type { Member } from './members'

/** A turn that was played, ready to be played otherwise. */
export interface TurnRun {
  readonly game: Game
  readonly turn: number
  readonly world: World
  /** What really happened. */
  readonly record: TurnRecord
  /** The turn before, or the base year. */
  readonly last: TurnRecord
  readonly events: readonly ActiveEvent[]
}

/** Take up a turn of a game, 1-based. */
export function turnRun(game: Game, turn: number, world: World): TurnRun {
  const { scenario, seed, records } = game
  return {
    game,
    turn,
    world,
    record: records[turn - 1]!,
    last: records[turn - 2] ?? baseRecord(game),
    events: drawEvents(world.events, scenario.events, seed, turn),
  }
}

/** A turn played otherwise, and the solver's unknowns there, from which a neighbour can start. */
export interface TurnOutcome {
  readonly record: TurnRecord
  readonly unknowns: Float64Array | undefined
}

/** What of the members that are on really happens; all of it by default. */
export interface Kept {
  readonly keep?: (seat: Seat, decision: Decision) => boolean
  readonly events?: readonly ActiveEvent[]
  readonly trend?: Trend
}

/**
 * Play the turn with only some members on.
 *
 * @param start Unknowns of a turn like it.
 * @param kept Parts of the members that are on.
 */
export function playWith(
  { game, turn, world, record, events }: TurnRun,
  on: readonly Member[],
  start: Float64Array | undefined,
  kept: Kept = {},
): Result<TurnOutcome, SolveFailure> {
  const { model, seed, scenario, noChange } = game
  const { keep = () => true } = kept
  const decisions: TurnDecisions = bySeat(seat =>
    on.includes(seat) ? record.decisions[seat].filter(decision => keep(seat, decision)) : [],
  )
  const step = stepWorld(
    model,
    { ...world, economy: { ...world.economy, unknowns: start ?? world.economy.unknowns } },
    decisions,
    on.includes('events') ? (kept.events ?? events) : world.events,
    noChange[turn - 1],
    { seed, lastTurn: scenario.turns },
    on.includes('trend') ? (kept.trend ?? TREND_ON) : TREND_HELD,
  )
  if (!step.ok) return step
  return { ok: true, value: { record: step.value.record, unknowns: step.value.world.economy.unknowns } }
}
