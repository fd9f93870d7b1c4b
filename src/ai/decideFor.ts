import type { Decision, TurnDecisions } from '../game/decision'
import type { Game } from '../game/game'
import { type RandomStream, randomStream } from '../game/random'
import { type BySeat, bySeat, type Seat } from '../game/words'
import { centralDiscipline, provincialGrowth } from './china'
import type { PersonaId } from './personas'
import { randomDecisions } from './random'
import { debtFirst, valleyBuilder } from './rusal'
import { hawk, ruleKeeper } from './unitedStates'
import { type SeatView, viewFor } from './view'
import { fulfil, type Wishes } from './wishes'

type WishingPersona = Exclude<PersonaId, 'random' | 'recorded'>

const WISHES: Readonly<Record<WishingPersona, (view: SeatView, random: RandomStream) => Wishes>> = {
  provincialGrowth,
  centralDiscipline,
  hawk,
  ruleKeeper,
  debtFirst,
  valleyBuilder,
  statusQuo: () => [],
}

/**
 * What a persona decides for a seat this turn. Its decisions pass the same gate as a person's, and it has a random
 * stream of its own, keyed by seed, seat and turn: the same game gives the same decisions.
 */
export function decideFor(game: Game, seat: Seat, persona: PersonaId): readonly Decision[] {
  const view = viewFor(game, seat)
  const random = randomStream(game.seed, seat, view.turn)
  if (persona === 'recorded') return fulfil(view, game.scenario.recorded?.[view.turn - 1]?.[seat] ?? [])
  return persona === 'random' ? randomDecisions(view, random) : fulfil(view, WISHES[persona](view, random))
}

/** What every seat decides this turn when all of them are computer players. */
export function decideForAll(game: Game, personas: BySeat<PersonaId>): TurnDecisions {
  return bySeat(seat => decideFor(game, seat, personas[seat]))
}
