import type { Game } from '../game/game'
import { type ResolveError, resolveTurn } from '../game/resolveTurn'
import type { BySeat } from '../game/words'
import type { Result } from '../market/types'
import { decideForAll } from './decideFor'
import type { PersonaId } from './personas'

/** Play a game on to its end with a computer player in every seat; no screen is needed. */
export function simulateGame(game: Game, personas: BySeat<PersonaId>): Result<Game, ResolveError> {
  let current = game
  while (current.world.turn < current.scenario.turns) {
    const next = resolveTurn(current, decideForAll(current, personas))
    if (!next.ok) return next
    current = next.value
  }
  return { ok: true, value: current }
}
