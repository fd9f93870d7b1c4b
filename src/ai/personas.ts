import type { BySeat } from '../game/words'

/** The planners, from the weakest to the strongest. */
export const PLANNERS = ['plannerQuick', 'plannerSteady', 'plannerDeep'] as const
export type PlannerId = (typeof PLANNERS)[number]

/** The characters of each seat, who decide by rules. */
export const CHARACTERS = {
  china: ['provincialGrowth', 'centralDiscipline', 'reformer', 'bargainer'],
  unitedStates: ['hawk', 'ruleKeeper', 'downstreamFriend', 'electionYear'],
  rusal: ['debtFirst', 'valleyBuilder', 'volume', 'statesman'],
} as const satisfies BySeat<readonly string[]>
export type CharacterId = (typeof CHARACTERS)[keyof typeof CHARACTERS][number]

/**
 * `recorded` does what the seat did on record, where the scenario has one; `statusQuo` changes nothing and `random`
 * decides by lot, both for trials.
 */
const OTHERS = ['recorded', 'statusQuo', 'random'] as const

/** The computer players of each seat: characters, planners, and others. */
export const PERSONAS = {
  china: [...CHARACTERS.china, ...PLANNERS, ...OTHERS],
  unitedStates: [...CHARACTERS.unitedStates, ...PLANNERS, ...OTHERS],
  rusal: [...CHARACTERS.rusal, ...PLANNERS, ...OTHERS],
} as const satisfies BySeat<readonly string[]>

export type PersonaId = (typeof PERSONAS)[keyof typeof PERSONAS][number]

/** Who sits across the table when nobody chose. */
export const DEFAULT_PERSONAS: BySeat<PersonaId> = {
  china: 'provincialGrowth',
  unitedStates: 'hawk',
  rusal: 'valleyBuilder',
}

/** Is this one of the planners, who take time to decide? */
export function isPlanner(persona: PersonaId): persona is PlannerId {
  return (PLANNERS as readonly string[]).includes(persona)
}
