import type { TermId } from './termsIds'

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

/** The place of the page at which a term is explained by the model. */
const PLACE_OF_TERM: Readonly<Partial<Record<TermId, EquationId | ModelPart>>> = {
  price: 'clearing',
  chinaPrice: 'clearing',
  worldPrice: 'clearing',
  model: 'equations',
  assumption: 'assumptions',
  elasticity: 'demand',
  substitution: 'demand',
  demand: 'demand',
  usMetalCost: 'demand',
  trade: 'demand',
  arrivals: 'demand',
  avoidableCost: 'curve',
  costCurve: 'curve',
  idle: 'curve',
  chinaIdle: 'curve',
  excessCapacity: 'curve',
  output: 'supply',
  worldOutput: 'supply',
  running: 'supply',
  smelterSupport: 'supply',
  smelterAid: 'supply',
  runRate: 'supply',
  modernisation: 'supply',
  mill: 'fabrication',
  newPlants: 'fabrication',
  duty: 'delivered',
  passThrough: 'delivered',
  detour: 'delivered',
  diverted: 'delivered',
  semisDuty: 'delivered',
  metalDuty: 'delivered',
  exportRebate: 'delivered',
  customsEnforcement: 'delivered',
  exportInspection: 'delivered',
  capacity: 'capacity',
  pipeline: 'capacity',
  retiredCapacity: 'capacity',
  enforcement: 'capacity',
  chinaJobs: 'jobs',
  usSmelterJobs: 'jobs',
  usMetalJobs: 'jobs',
  surplus: 'accounts',
  chinaEarnings: 'accounts',
  usBudget: 'accounts',
  rusalEbitda: 'accounts',
  rusalNetDebt: 'accounts',
  trust: 'trust',
  mandate: 'mandate',
  pips: 'mandate',
  score: 'score',
}

/** Where the page explains a term; undefined where it does not. */
export function modelAddressOf(term: TermId): string | undefined {
  const place = PLACE_OF_TERM[term]
  return place && modelAddress(place)
}
