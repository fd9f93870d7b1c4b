import type { Result, SolveFailure } from '../market/types'
import type { Decision } from './decision'
import { continuingEvents } from './events/draw'
import type { Game } from './game'
import { isLost } from './office'
import type { TurnRecord } from './record'
import { resolveWorld } from './resolveWorld'
import { bySeat, type Seat } from './words'

/**
 * What this turn would bring if the other seats did as last turn and no new event came. The same engine, one solve.
 *
 * "As last turn" means that their standing levers stay and their orders are given again; before the first turn they
 * do nothing; a caretaker gives no orders. Mandates stand still in a forecast: they are measured against a run that knows the events to come.
 */
export function forecastTurn(game: Game, seat: Seat, decisions: readonly Decision[]): Result<TurnRecord, SolveFailure> {
  const { model, world, records } = game
  const last = records[records.length - 1]
  const all = bySeat(other => {
    if (other === seat) return decisions
    return isLost(world.office, other) ? [] : (last?.decisions[other] ?? [])
  })
  const step = resolveWorld(model, world, all, continuingEvents(world.events), undefined)
  return step.ok ? { ok: true, value: step.value.record } : step
}
