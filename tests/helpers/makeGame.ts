/** Games for tests, played by the real engine. */
import {
  createGame,
  type Game,
  type LeverDecision,
  resolveTurn,
  type Scenario,
  type Seat,
  type TurnDecisions,
} from '../../src/game'
import type { Economy } from '../../src/model/economy'
import type { Settings } from '../../src/model/settings'
import { createWorldModel, type WorldModel } from '../../src/model/worldModel'
import { NANNING_2016 } from '../../src/scenarios'

/** What differs from a plain game: eight turns of the default scenario, seed 1, no events. */
export type GameTerms = Partial<Scenario> & { readonly seed?: number }

let centralModel: WorldModel | undefined

/** The market under central assumptions, calibrated once. */
export function sharedModel(): WorldModel {
  centralModel ??= createWorldModel({})
  return centralModel
}

/** Open a game. */
export function makeGame({ seed = 1, ...terms }: GameTerms = {}): Game {
  const scenario: Scenario = { ...NANNING_2016, events: [], ...terms }
  const created = createGame(scenario, seed, terms.assumptions ? undefined : sharedModel())
  if (!created.ok) throw new Error(`not set up: ${created.error.kind}`)
  return created.value
}

/** Decisions of some seats; the others decide nothing. */
export type SomeDecisions = Partial<TurnDecisions>

/** The decisions of all seats. */
export function turnOf(some: SomeDecisions): TurnDecisions {
  return { china: [], unitedStates: [], rusal: [], ...some }
}

/** Decisions that put these levers at these values. */
export function set(values: Partial<Settings>): readonly LeverDecision[] {
  return Object.entries(values).map(([lever, value]) => ({ lever, value }) as LeverDecision)
}

/** Play one turn; the decisions are known to be legal. */
export function playTurn(game: Game, some: SomeDecisions = {}): Game {
  const next = resolveTurn(game, turnOf(some))
  if (!next.ok) throw new Error(`turn ${game.world.turn + 1}: ${JSON.stringify(next.error)}`)
  return next.value
}

/** Play as many turns as there are entries. */
export function playTurns(game: Game, decisionsByTurn: readonly SomeDecisions[]): Game {
  return decisionsByTurn.reduce<Game>(playTurn, game)
}

/** Play on to the end with the same decisions every turn; standing levers are simply set again. */
export function playOn(game: Game, every: SomeDecisions = {}): Game {
  return playTurns(game, Array(game.scenario.turns - game.world.turn).fill(every))
}

/** The same game with a seat's mandate put to a value that would take many turns to reach. */
export function withMandate(game: Game, seat: Seat, mandate: number): Game {
  return { ...game, world: { ...game.world, mandate: { ...game.world.mandate, [seat]: mandate } } }
}

/** The same game with another state of the economy. */
export function withEconomy(game: Game, economy: Partial<Economy>): Game {
  return { ...game, world: { ...game.world, economy: { ...game.world.economy, ...economy } } }
}
