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

/** `statusQuo` changes nothing and `random` decides by lot; both are for trials. */
const FOR_TRIALS = ['statusQuo', 'random'] as const

/** The computer players of each seat: characters, planners, and those for trials. */
export const PERSONAS = {
  china: [...CHARACTERS.china, ...PLANNERS, ...FOR_TRIALS],
  unitedStates: [...CHARACTERS.unitedStates, ...PLANNERS, ...FOR_TRIALS],
  rusal: [...CHARACTERS.rusal, ...PLANNERS, ...FOR_TRIALS],
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
