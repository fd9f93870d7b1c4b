import type { Scenario } from '../game/scenario'

/**
 * 2017 in China: twice the usual building under way (over 7 Mt under construction in May, China Nonferrous Metals
 * Industry Association), inspectors sent out, and Shandong's order of August to close 3.21 Mt, which comes whoever sits
 * at the table. Half enforcement at the start and the weights of China's goals are assumptions.
 */
export const ENFORCED_REFORM: Scenario = {
  schemaVersion: 1,
  id: 'enforcedReform',
  start: { year: 2017, half: 1 },
  turns: 6,
  closedLevers: [],
  startSettings: { enforcement: 0.5 },
  events: ['coalPrice', 'aluminaShortage', 'winterCuts', 'infrastructurePush', 'lightweightCars', 'northwestPower'],
  assumptions: {},
  world: { pipelineMt: 2.8, closuresMt: [0, 3.21], idleFirst: true },
  weights: { china: { earnings: 0.2, employment: 0.3, promise: 0.3, standing: 0.2 } },
  opponents: { china: 'centralDiscipline', unitedStates: 'ruleKeeper', rusal: 'valleyBuilder' },
}
