/** The address of the page that lays the model open, behind that of the game. */
export const MODEL_ADDRESS = '#model'

/** The equations of that page, in its order. Each stands under `modelAddress(id)`. */
export const EQUATION_IDS = [
  'supply',
  'fabrication',
  'delivered',
  'demand',
  'clearing',
  'capacity',
  'demandGrowth',
  'jobs',
  'accounts',
  'trust',
  'mandate',
  'score',
  'attribution',
] as const
export type EquationId = (typeof EQUATION_IDS)[number]

/** The other parts of the page that can be linked to. */
export const MODEL_PARTS = ['equations', 'parameters', 'assumptions', 'curve', 'limits', 'check'] as const
export type ModelPart = (typeof MODEL_PARTS)[number]

/** The id of a place on the page. */
export function modelPlace(part: EquationId | ModelPart): string {
  return `model-${part}`
}

/** The address of a place on the page: `#model-supply`. */
export function modelAddress(part: EquationId | ModelPart): string {
  return `#${modelPlace(part)}`
}
