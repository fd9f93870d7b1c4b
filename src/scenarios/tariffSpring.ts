import type { Scenario } from '../game/scenario'
import { EXEMPT_2018, SANCTIONS_2018 } from './documented'

/**
 * 2018: a US duty of 10 % on all metal with Canada outside it, 30 % on average on Chinese semis, and sanctions on Rusal
 * from April on. Everything else opens as in 2016.
 */
export const TARIFF_SPRING: Scenario = {
  schemaVersion: 1,
  id: 'tariffSpring',
  start: { year: 2018, half: 1 },
  turns: 6,
  closedLevers: [],
  startSettings: { semisDuty: 0.3, metalDuty: 0.1 },
  events: ['coalPrice', 'aluminaShortage', 'demandSlump', 'lightweightCars', 'freightSurge', 'northwestPower'],
  assumptions: {},
  world: { russianTradeCostCourse: SANCTIONS_2018, exemptShare: EXEMPT_2018 },
  weights: { unitedStates: { smelterJobs: 0.25, metalJobs: 0.35, rules: 0.25, budget: 0.15 } },
  opponents: { china: 'provincialGrowth', unitedStates: 'hawk', rusal: 'debtFirst' },
}
