import { DEFAULT_PERSONAS, PERSONAS, type PersonaId } from '../ai/personas'
import type { EventId } from '../game/events/deck'
import type { BySeat, Seat } from '../game/words'
import { BUILT_IN, type ScenarioId } from '../scenarios'

export type { PersonaId, ScenarioId }

/** What can be chosen before a game. */
export interface GameTerms {
  readonly scenario: ScenarioId
  /** Half-years, 4 to 12. */
  readonly turns: number
  /** Who plays each seat that nobody took; that of one's own seat is not used. */
  readonly opponents: BySeat<PersonaId>
  /** Events of the scenario that shall not occur. */
  readonly struckEvents: readonly EventId[]
  /** Whole number, 0 to 2^32 - 1; drawn when undefined. */
  readonly seed: number | undefined
}

/** The terms of a game for which nobody chose anything. */
export const USUAL_TERMS: GameTerms = {
  scenario: 'nanning2016',
  turns: BUILT_IN.nanning2016.turns,
  opponents: DEFAULT_PERSONAS,
  struckEvents: [],
  seed: undefined,
}

/** The scenarios to choose from, the default first. */
export const SCENARIO_CHOICES = Object.keys(BUILT_IN) as ScenarioId[]

/** The events that may occur in a scenario, to choose from. */
export function eventChoices(scenario: ScenarioId): readonly EventId[] {
  return BUILT_IN[scenario].events
}

/** The lengths to choose from, in half-years. */
export const LENGTH_CHOICES = [4, 5, 6, 7, 8, 9, 10, 11, 12] as const
export type Length = (typeof LENGTH_CHOICES)[number]

/** The computer players to choose from for a seat, the default first. */
export function personaChoices(seat: Seat): readonly PersonaId[] {
  const others = PERSONAS[seat].filter(persona => persona !== DEFAULT_PERSONAS[seat])
  return [DEFAULT_PERSONAS[seat], ...others]
}

const LARGEST_SEED = 0xffffffff

/** Read a seed as it was typed: undefined when there is none, `'bad'` when it is no whole number from 0 to 2^32 - 1. */
export function readSeed(text: string): number | undefined | 'bad' {
  const typed = text.trim()
  if (typed === '') return undefined
  return /^\d{1,10}$/.test(typed) && Number(typed) <= LARGEST_SEED ? Number(typed) : 'bad'
}
