import type { Game } from './game'
import { resolveTurn } from './resolveTurn'
import { openingWorld } from './world'

/** A game as it stood before one of its turns was decided; `turn` is 1-based and was played. */
export function gameBefore(game: Game, turn: number): Game {
  let before: Game = { ...game, world: openingWorld(game.scenario), records: [] }
  for (const { decisions } of game.records.slice(0, turn - 1)) {
    const next = resolveTurn(before, decisions)
    if (!next.ok) throw new Error(`turn ${before.world.turn + 1} was played and does not play again`)
    before = next.value
  }
  return before
}
