import { type EquationId, type ModelPart, modelAddress } from './modelLinks'
import type { TermId } from './termsIds'

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
