import type { Result, SolveFailure } from '../market/types'
import { type Decision, isLeverDecision, type TurnDecisions } from './decision'
import { continuingEvents } from './events/draw'
import type { Game } from './game'
import { isLost } from './office'
import type { TurnRecord } from './record'
import { resolveWorld } from './resolveWorld'
import { keepPacts } from './talks/kept'
import { negotiate } from './talks/negotiate'
import { bySeat, type Seat } from './words'
import type { World } from './world'

/** The decisions, with those of the others changed so that they keep the pacts that are in force this turn. */
function withPactsKept(world: World, seat: Seat, decisions: TurnDecisions): TurnDecisions {
  const { pacts } = negotiate(world.talks, decisions, world.turn + 1).talks
  if (pacts.length === 0) return decisions
  const { settings, economy } = world
  const kept = (other: Seat) =>
    keepPacts(pacts, other, decisions[other].filter(isLeverDecision), settings, economy.unlicensedMt)
  return bySeat(other => (other === seat || isLost(world.office, other) ? decisions[other] : kept(other)))
}

/**
 * What this turn would bring if the other seats did as last turn and no new event came. The same engine, one solve.
 *
 * "As last turn" means that their standing levers stay and their orders are given again, but that they keep the pacts
 * in force; before the first turn they do nothing. They say nothing: open proposals stay open. A caretaker
 * gives no orders. A breach of one's own
 * is not found. Mandates stand still in a forecast: they are measured against a run that knows the events to come.
 */
export function forecastTurn(game: Game, seat: Seat, decisions: readonly Decision[]): Result<TurnRecord, SolveFailure> {
  const { model, world } = game
  const all = othersAsLastTurn(game, seat, decisions)
  const step = resolveWorld(model, world, all, continuingEvents(world.events), undefined)
  return step.ok ? { ok: true, value: step.value.record } : step
}

/** Decisions of a seat with those of the others as last turn, in the sense of `forecastTurn`. */
export function othersAsLastTurn(game: Game, seat: Seat, decisions: readonly Decision[]): TurnDecisions {
  const { world, records } = game
  const last = records[records.length - 1]
  const all = bySeat(other => {
    if (other === seat) return decisions
    return isLost(world.office, other) ? [] : (last?.decisions[other] ?? []).filter(isLeverDecision)
  })
  return withPactsKept(world, seat, all)
}
