import { opponentsOf } from '../ai/opponents'
import { CHARACTERS, isPlanner, PERSONAS, type PersonaId, PLANNERS } from '../ai/personas'
import type { EventId } from '../game/events/deck'
import type { Scenario } from '../game/scenario'
import type { BySeat, Seat } from '../game/words'
import { BUILT_IN, isAsking, type ScenarioId } from '../scenarios'

export type { PersonaId, ScenarioId }

/** What can be chosen before a game. */
export interface GameTerms {
  readonly scenario: ScenarioId
  /** Half-years, 4 to 12. */
  readonly turns: number
  /** Seats that other people at this device take. */
  readonly people: readonly Seat[]
  /** Who plays each seat that nobody took; that of one's own seat is not used. */
  readonly opponents: BySeat<PersonaId>
  /** Events of the scenario that shall not occur. */
  readonly struckEvents: readonly EventId[]
  /** Assumptions of the model that are not the usual ones, inside their ranges. */
  readonly assumptions: Scenario['assumptions']
  /** Whether people are asked what a turn will bring. */
  readonly predictions: boolean
  /** Whole number, 0 to 2^32 - 1; drawn when undefined. */
  readonly seed: number | undefined
}

/** The terms of a game of a scenario for which nobody chose anything else. */
export function usualTermsOf(scenario: ScenarioId): GameTerms {
  const { turns, assumptions } = BUILT_IN[scenario]
  const opponents = opponentsOf(BUILT_IN[scenario])
  const predictions = isAsking(BUILT_IN[scenario])
  return { scenario, turns, opponents, people: [], struckEvents: [], assumptions, predictions, seed: undefined }
}

/** The terms of a game for which nobody chose anything. */
export const USUAL_TERMS: GameTerms = usualTermsOf('nanning2016')

/** The scenarios to choose from, the default first. */
export const SCENARIO_CHOICES = Object.keys(BUILT_IN) as ScenarioId[]

/** The id of a scenario that is built in; `undefined` for one from a file. */
export function builtInId(scenario: Scenario): ScenarioId | undefined {
  return SCENARIO_CHOICES.find(id => id === scenario.id)
}

/** What of a game says on which terms it was begun. */
interface BegunGame {
  readonly game: { readonly scenario: Scenario }
  readonly people: readonly Seat[]
  readonly opponents: BySeat<PersonaId>
}

/** The terms of a game, for another one like it: with its own chance; `undefined` where its scenario is from a file. */
export function termsLike({ game, people, opponents }: BegunGame): GameTerms | undefined {
  const scenario = builtInId(game.scenario)
  if (!scenario) return undefined
  return {
    scenario,
    turns: game.scenario.turns,
    // Whoever takes a seat then takes one of these: nobody alone at the device has company.
    people: people.length > 1 ? people : [],
    opponents,
    struckEvents: eventChoices(scenario).filter(id => !game.scenario.events.includes(id)),
    assumptions: game.scenario.assumptions,
    predictions: isAsking(game.scenario),
    seed: undefined,
  }
}

/** The events that may occur in a scenario, to choose from. */
export function eventChoices(scenario: ScenarioId): readonly EventId[] {
  return BUILT_IN[scenario].events
}

/** The lengths to choose from, in half-years. */
export const LENGTH_CHOICES = [4, 5, 6, 7, 8, 9, 10, 11, 12] as const
export type Length = (typeof LENGTH_CHOICES)[number]

/** A group of computer players to choose from. */
export interface PersonaGroup {
  readonly id: 'characters' | 'planners' | 'trials'
  readonly personas: readonly PersonaId[]
}

/**
 * The computer players to choose from for a seat, the scenario's own first; only a
 * scenario with a record offers it. */
export function personaGroups(seat: Seat, scenario: ScenarioId = 'nanning2016'): readonly PersonaGroup[] {
  const terms: Scenario = BUILT_IN[scenario]
  const usual = opponentsOf(terms)[seat]
  const characters: readonly PersonaId[] = CHARACTERS[seat]
  const others = characters.filter(persona => persona !== usual)
  const isOffered = (persona: PersonaId) => persona !== 'recorded' || terms.recorded !== undefined
  const trials = PERSONAS[seat].filter(
    persona => persona !== usual && !characters.includes(persona) && !isPlanner(persona) && isOffered(persona),
  )
  return [
    { id: 'characters', personas: [usual, ...others] },
    { id: 'planners', personas: PLANNERS },
    { id: 'trials', personas: trials },
  ]
}

const LARGEST_SEED = 0xffffffff

/** Read a seed as it was typed: undefined when there is none, `'bad'` when it is no whole number from 0 to 2^32 - 1. */
export function readSeed(text: string): number | undefined | 'bad' {
  const typed = text.trim()
  if (typed === '') return undefined
  return /^\d{1,10}$/.test(typed) && Number(typed) <= LARGEST_SEED ? Number(typed) : 'bad'
}
