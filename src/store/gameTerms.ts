import { CHARACTERS, DEFAULT_PERSONAS, isPlanner, PERSONAS, type PersonaId, PLANNERS } from '../ai/personas'
import type { BySeat, Seat } from '../game/words'
import { BUILT_IN, type ScenarioId } from '../scenarios'

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
  /** Whole number, 0 to 2^32 - 1; drawn when undefined. */
  readonly seed: number | undefined
}

/** The terms of a game for which nobody chose anything. */
export const USUAL_TERMS: GameTerms = {
  scenario: 'nanning2016',
  turns: BUILT_IN.nanning2016.turns,
  people: [],
  opponents: DEFAULT_PERSONAS,
  seed: undefined,
}

/** The scenarios to choose from, the default first. */
export const SCENARIO_CHOICES = Object.keys(BUILT_IN) as ScenarioId[]

/** The lengths to choose from, in half-years. */
export const LENGTH_CHOICES = [4, 5, 6, 7, 8, 9, 10, 11, 12] as const
export type Length = (typeof LENGTH_CHOICES)[number]

/** A group of computer players to choose from. */
export interface PersonaGroup {
  readonly id: 'characters' | 'planners' | 'trials'
  readonly personas: readonly PersonaId[]
}

/** The computer players to choose from for a seat, the default first among the characters. */
export function personaGroups(seat: Seat): readonly PersonaGroup[] {
  const usual = DEFAULT_PERSONAS[seat]
  const characters: readonly PersonaId[] = CHARACTERS[seat]
  const others = characters.filter(persona => persona !== usual)
  const trials = PERSONAS[seat].filter(persona => !characters.includes(persona) && !isPlanner(persona))
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
