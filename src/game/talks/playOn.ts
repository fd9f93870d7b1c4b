import type { Result, SolveFailure } from '../../market/types'
import { isLeverDecision, type LeverDecision, type TurnDecisions } from '../decision'
import { continuingEvents } from '../events/draw'
import type { Game } from '../game'
import { leverOf } from '../levers'
import type { TurnRecord } from '../record'
import { stepWorld } from '../resolveWorld'
import { bySeat, type Seat } from '../words'
import type { World } from '../world'
import { keepPacts } from './kept'

/** How one seat is expected to act in a turn to come, given the world before it. */
export type Plan = (seat: Seat, before: World) => readonly LeverDecision[]

/** The orders of the last turn, given again. */
export function lastOrders(game: Game, seat: Seat): readonly LeverDecision[] {
  const last = game.records[game.records.length - 1]?.decisions[seat] ?? []
  return last.filter(isLeverDecision).filter(({ lever }) => leverOf(lever).kind === 'order')
}

/** Act as now: settings stay, orders are given again. */
export function asNow(game: Game): Plan {
  const orders = bySeat(seat => lastOrders(game, seat))
  return seat => orders[seat]
}

/** Act as planned, but keep the pacts in force. */
export function keeping(plan: Plan): Plan {
  return (seat, before) => {
    const { talks, settings, economy } = before
    return keepPacts(talks.pacts, seat, plan(seat, before), settings, economy.unlicensedMt)
  }
}

/** The one plan for these seats, the other for the rest. */
export function butFor(seats: readonly Seat[], plan: Plan, rest: Plan): Plan {
  return (seat, before) => (seats.includes(seat) ? plan : rest)(seat, before)
}

/**
 * Play on from a world to the end of the game: open loop, no new events, nothing found, mandates stand still.
 *
 * @param first Decisions of the first turn beside the plan's, such as leaving a pact.
 * @returns All records of the game so far and of the turns played on.
 */
export function playOn(
  game: Game,
  from: World,
  plan: Plan,
  first?: TurnDecisions,
): Result<readonly TurnRecord[], SolveFailure> {
  const records = [...game.records]
  let world = from
  while (world.turn < game.scenario.turns) {
    const before = world
    const said = before === from ? first : undefined
    const decisions = bySeat(seat => [...plan(seat, before), ...(said?.[seat] ?? [])])
    const step = stepWorld(game.model, before, decisions, continuingEvents(before.events), undefined)
    if (!step.ok) return step
    records.push(step.value.record)
    world = step.value.world
  }
  return { ok: true, value: records }
}
