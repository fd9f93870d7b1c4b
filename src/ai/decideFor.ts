import type { TurnDecisions } from '../game/decision'
import type { Game } from '../game/game'
import { isLost } from '../game/office'
import { randomStream } from '../game/random'
import { type BySeat, bySeat, type Seat } from '../game/words'
import { RULES_OF } from './characters'
import { followRules } from './followRules'
import { isPlanner, type PersonaId } from './personas'
import { planFor } from './planner/think'
import { randomDecisions } from './random'
import { DRAFTS } from './talks/drafts'
import { keepWord, pactsKept } from './talks/keepWord'
import { type Spoken, speak } from './talks/speak'
import { TEMPERS } from './talks/temper'
import type { Thought } from './thought'
import { type SeatView, viewFor } from './view'
import { fulfil } from './wishes'

/**
 * What a persona decides for a seat this turn, and why. Its decisions pass the same gate as a person's, and it has a
 * random stream of its own, keyed by seed, seat and turn: the same game gives the same decisions.
 *
 * @param seed Of its random stream; another one than the game's to ask what it might do, not what it will do.
 */
export function decideFor(game: Game, seat: Seat, persona: PersonaId, seed = game.seed): Thought {
  const view = viewFor(game, seat)
  const random = randomStream(seed, seat, view.turn)
  if (isLost(game.world.office, seat)) return { decisions: [], reason: { id: 'caretaker', data: {} } }
  if (persona === 'statusQuo') return { decisions: [], reason: { id: 'changesNothing', data: {} } }
  if (persona === 'recorded') return byRecord(game, view)
  if (persona === 'random') return { decisions: randomDecisions(view, random), reason: { id: 'byLot', data: {} } }
  const spoken = speak(view, TEMPERS[persona], DRAFTS[persona])
  const pacts = pactsKept(view, TEMPERS[persona]).filter(({ id }) => !isLeft(spoken, id))
  const thought = isPlanner(persona)
    ? planFor(game, view, persona, pacts)
    : keepWord(view, pacts, followRules(view, RULES_OF[persona](view, random)))
  return withWords(view, thought, spoken)
}

function isLeft({ decisions }: Spoken, pact: number): boolean {
  return decisions.some(said => said.talk === 'leave' && said.pact === pact)
}

/** What is decided, with what is said to the others as far as political capital allows. */
function withWords(view: SeatView, thought: Thought, { decisions, reason }: Spoken): Thought {
  const all = [...thought.decisions, ...decisions]
  if (!view.isLegal(all)) return thought
  return reason ? { ...thought, decisions: all, said: reason } : thought
}

/** What the seat did on record in this half-year, as far as the gate lets it. */
function byRecord({ scenario }: Game, view: SeatView): Thought {
  const decisions = fulfil(view, scenario.recorded?.[view.turn - 1]?.[view.seat] ?? [])
  return { decisions, reason: { id: 'byRecord', data: {} } }
}

/** What every seat decides this turn when all of them are computer players. */
export function decideForAll(game: Game, personas: BySeat<PersonaId>): TurnDecisions {
  return bySeat(seat => decideFor(game, seat, personas[seat]).decisions)
}
