import type { Result, SolveFailure } from '../market/types'
import { checkDecisions } from './checkDecisions'
import type { Refusal, TurnDecisions } from './decision'
import { drawEvents } from './events/draw'
import type { Game } from './game'
import { resolveWorld } from './resolveWorld'
import { SEATS, type Seat } from './words'

/** Why a turn was not resolved; the game is unchanged. */
export type ResolveError = ({ readonly seat: Seat } & Refusal) | SolveFailure

/** Check the decisions of all seats and play one turn. */
export function resolveTurn(game: Game, decisions: TurnDecisions): Result<Game, ResolveError> {
  for (const seat of SEATS) {
    const refusal = checkDecisions(game, seat, decisions[seat])
    if (refusal) return { ok: false, error: { seat, ...refusal } }
  }
  const { world, scenario, seed, noChange, model } = game
  const events = drawEvents(world.events, scenario.events, seed, world.turn + 1)
  const step = resolveWorld(model, world, decisions, events, noChange[world.turn], {
    seed,
    lastTurn: scenario.turns,
  })
  if (!step.ok) return step
  return { ok: true, value: { ...game, world: step.value.world, records: [...game.records, step.value.record] } }
}
