import type { Game } from '../../game/game'
import { resolveTurn } from '../../game/resolveTurn'
import { openingWorld } from '../../game/world'
import type { Decide } from './playCourse'

/** Every seat decides what it decided in a game, turn by turn: open loop. Behind its last turn nobody decides. */
export function asRecorded({ records }: Game): Decide {
  return ({ world }, seat) => records[world.turn]?.decisions[seat] ?? []
}

/** The game as it stood before each turn that was played, the first at 0; nothing of what came later is in it. */
export function statesOf(game: Game): readonly Game[] {
  const states: Game[] = [openingOf(game)]
  for (const { decisions } of game.records.slice(0, -1)) {
    const next = resolveTurn(states.at(-1)!, decisions)
    if (!next.ok) throw new Error(`turn ${states.length} was played and does not play again`)
    states.push(next.value)
  }
  return states
}

/** A game before its first turn. */
export function openingOf(game: Game): Game {
  return { ...game, world: openingWorld(game.scenario), records: [] }
}
