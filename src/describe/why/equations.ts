import type { Topic } from '../../why/attribution'
import type { Bar } from './bars'

/** Sections of the page on which the model is laid open. */
export type EquationId =
  | 'supply'
  | 'fabrication'
  | 'delivered'
  | 'demand'
  | 'clearing'
  | 'capacity'
  | 'demandGrowth'
  | 'jobs'
  | 'accounts'
  | 'trust'
  | 'mandate'

/** The equation in which each lever stands. */
const EQUATION_OF: Readonly<Record<Topic, EquationId>> = {
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

/** The equation in which a bar's lever stands; for all of a seat and for events, that all markets clear. */
export function equationOf({ member, topics }: Bar): EquationId {
  if (member === 'trend') return 'demandGrowth'
  const [topic] = topics
  return topic ? EQUATION_OF[topic] : 'clearing'
}

/** The address of an equation on the page of the model. */
export function equationAddress(id: EquationId): string {
  return `#model-${id}`
}
