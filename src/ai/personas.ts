import type { BySeat } from '../game/words'

/**
 * The computer players of each seat; `recorded` does what the seat did on record, where the scenario has one, `statusQuo`
 * changes nothing and `random` decides by lot (for trials).
 */
export const PERSONAS = {
  china: ['provincialGrowth', 'centralDiscipline', 'recorded', 'statusQuo', 'random'],
  unitedStates: ['hawk', 'ruleKeeper', 'recorded', 'statusQuo', 'random'],
  rusal: ['debtFirst', 'valleyBuilder', 'recorded', 'statusQuo', 'random'],
} as const satisfies BySeat<readonly string[]>

export type PersonaId = (typeof PERSONAS)[keyof typeof PERSONAS][number]

/** Who sits across the table when nobody chose. */
export const DEFAULT_PERSONAS: BySeat<PersonaId> = {
  china: 'provincialGrowth',
  unitedStates: 'hawk',
  rusal: 'valleyBuilder',
}
