import type { TrendPart } from '../../model/trend'
import { DETOUR } from '../../model/words'
import type { Topic } from '../../why/attribution'
import { isRouteMeasure, isSmeltingMeasure, type MeasureId } from '../../why/figures'
import { type EquationId, modelAddress } from '../modelLinks'
import type { Bar } from './bars'
import { equationOfWay } from './ways'

/** The equation in which each lever, and each part of the trend, stands. */
const EQUATION_OF: Readonly<Record<Topic | TrendPart | 'carry', EquationId>> = {
  growth: 'demandGrowth',
  smelters: 'capacity',
  plants: 'fabrication',
  courses: 'supply',
  carry: 'accounts',
  retiredCapacity: 'capacity',
  enforcement: 'capacity',
  smelterSupport: 'supply',
  exportRebate: 'delivered',
  exportInspection: 'delivered',
  retaliatoryDuty: 'delivered',
  coInvestment: 'accounts',
  chinaPlatform: 'trust',
  semisDuty: 'delivered',
  metalDuty: 'delivered',
  exemptRussia: 'delivered',
  exemptHub: 'delivered',
  exemptRestOfWorld: 'delivered',
  customsEnforcement: 'delivered',
  smelterAid: 'supply',
  adjustmentAid: 'jobs',
  wtoRuling: 'delivered',
  unitedStatesPlatform: 'trust',
  runRate: 'supply',
  newPlants: 'fabrication',
  investorShare: 'accounts',
  homeDiscount: 'delivered',
  modernisation: 'supply',
  rusalPlatform: 'trust',
  talks: 'trust',
}

/**
 * The equation in which a bar's part stands; none for all of a seat, and for events that all markets clear. Of a figure
 * that the market alone does not make it is the equation of the figure.
 */
export function equationOf({ member, parts }: Bar, measure?: MeasureId): EquationId | undefined {
  const ofWay = equationOfWay(measure)
  if (ofWay) return ofWay
  if (member === 'events') return 'clearing'
  const [part = member === 'trend' ? 'growth' : undefined] = parts
  return part && EQUATION_OF[part as keyof typeof EQUATION_OF]
}

const EQUATION_OF_MEASURE: Readonly<Partial<Record<MeasureId, EquationId>>> = {
  chinaPrice: 'clearing',
  worldPrice: 'clearing',
  worldOutput: 'supply',
  chinaIdle: 'capacity',
  excessCapacity: 'capacity',
  promise: 'capacity',
  usMetalCost: 'delivered',
  diverted: 'delivered',
  rusalHomeUse: 'fabrication',
  homeUse: 'fabrication',
  chinaJobs: 'jobs',
  usSmelterJobs: 'jobs',
  usMetalJobs: 'jobs',
  chinaEarnings: 'accounts',
  usBudget: 'accounts',
  rusalEbitda: 'accounts',
  rusalNetDebt: 'accounts',
  netDebt: 'accounts',
  chinaStanding: 'trust',
  usRules: 'trust',
  rusalAccess: 'trust',
  trust: 'trust',
}

/** The equation by which a figure is reckoned; the measures of goals that are figures are asked about as figures. */
export function equationOfMeasure(id: MeasureId): EquationId {
  if (isRouteMeasure(id)) return id === `route.${DETOUR}` ? 'delivered' : 'demand'
  if (isSmeltingMeasure(id)) return id.startsWith('output.') ? 'supply' : 'capacity'
  return EQUATION_OF_MEASURE[id] ?? 'mandate'
}

/** The address of an equation on the page of the model. */
export function equationAddress(id: EquationId): string {
  return modelAddress(id)
}
