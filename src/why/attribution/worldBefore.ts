import { drawEvents } from '../../game/events/draw'
import type { Game } from '../../game/game'
import type { TurnRecord } from '../../game/record'
import { stepWorld } from '../../game/resolveWorld'
import { openingWorld, type World } from '../../game/world'

/** Worlds of turns already asked about, so that a game is not played again for every turn of it. */
const known = new WeakMap<TurnRecord, World>()

/** The world as a turn that was played found it; `turn` is 1-based. */
export function worldBefore(game: Game, turn: number): World {
  return turn === 1 ? openingWorld(game.scenario) : worldAfter(game, turn - 1)
}

function worldAfter(game: Game, turn: number): World {
  if (turn === game.world.turn) return game.world
  const record = game.records[turn - 1]!
  const found = known.get(record)
  if (found) return found
  const { scenario, seed, model, noChange } = game
  const before = worldBefore(game, turn)
  const events = drawEvents(before.events, scenario.events, seed, turn)
  const inspection = { seed, lastTurn: scenario.turns }
  const step = stepWorld(model, before, record.decisions, events, noChange[turn - 1], inspection)
  if (!step.ok) throw new Error(`turn ${turn} was played and does not play again`)
  known.set(record, step.value.world)
  return step.value.world
}
