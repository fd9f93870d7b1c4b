import { decideFor } from '../ai/decideFor'
import { createGame } from '../game/createGame'
import type { TurnDecisions } from '../game/decision'
import type { Game } from '../game/game'
import { resolveTurn } from '../game/resolveTurn'
import { bySeat } from '../game/words'
import { createWorldModel, type WorldModel } from '../model/worldModel'
import { InputError } from './inputError'
import type { SimulateOptions } from './simulateOptions'

function decisionsOf(game: Game, { script, personas }: SimulateOptions): TurnDecisions {
  const scripted = script[game.world.turn]?.decisions
  return bySeat(seat => scripted?.[seat] ?? decideFor(game, seat, personas[seat]).decisions)
}

/** A log whose figures do not come again is of another program, or its decisions were changed by hand. */
function checkHash(game: Game, turn: number, expected: string | undefined): void {
  if (expected === undefined || game.records[turn - 1]!.hash === expected) return
  throw new InputError(`--decisions: turns.${turn - 1}.hash: turn ${turn} does not come out as in the game log`)
}

function runGame(options: SimulateOptions, seed: number, model: WorldModel): Game {
  const created = createGame(options.scenario, seed, model)
  if (!created.ok) throw new InputError(`--seed ${seed}: the game cannot be set up (${created.error.kind})`)
  let game = created.value
  while (game.world.turn < options.scenario.turns) {
    const turn = game.world.turn + 1
    const next = resolveTurn(game, decisionsOf(game, options))
    if (!next.ok) throw new InputError(`seed ${seed}, turn ${turn}: ${JSON.stringify(next.error)}`)
    if (seed === options.seed) checkHash(next.value, turn, options.script[turn - 1]?.hash)
    game = next.value
  }
  return game
}

/**
 * Play the games asked for, seed after seed.
 *
 * @throws InputError when a scripted decision is refused, naming seed, turn, seat and lever, or when a turn differs
 *   from the game log, naming the turn.
 */
export function* runGames(options: SimulateOptions): Generator<Game> {
  const model = createWorldModel(options.scenario.assumptions)
  for (let i = 0; i < options.games; i++) yield runGame(options, (options.seed + i) % 2 ** 32, model)
}
