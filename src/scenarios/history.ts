import type { RecordedTurn, Scenario } from '../game/scenario'
import { COSTS_2017_TO_2020, DEMAND_2017_TO_2020, EXEMPT_2018, SANCTIONS_2018 } from './documented'

/**
 * What the seats did, within the steps of their levers.
 *
 * China: enforcement is fitted to its capacity (41.02 Mt in May 2017, CNIA; 42.63 in late 2020, Antaike) in steps of a
 * quarter; the order of late 2017 is what Xinjiang and others closed beyond Shandong's 3.21 Mt; 25 % on US scrap from April
 * 2018. United States: 30 % on average on Chinese semis and 10 % on all metal from spring 2018. Rusal: no plant in
 * Krasnoyarsk, all pots running.
 */
const RECORDED: readonly RecordedTurn[] = [
  { china: [{ lever: 'enforcement', value: 0.25 }] },
  {
    china: [
      { lever: 'enforcement', value: 0.75 },
      { lever: 'retiredCapacity', value: 1.2 },
    ],
  },
  {
    china: [
      { lever: 'enforcement', value: 0.5 },
      { lever: 'retaliatoryDuty', value: 0.25 },
    ],
    unitedStates: [
      { lever: 'semisDuty', value: 0.3 },
      { lever: 'metalDuty', value: 0.1 },
    ],
  },
  { china: [{ lever: 'enforcement', value: 0.75 }] },
  { china: [{ lever: 'enforcement', value: 1 }] },
  {},
  {},
  {},
]

/** 2017 to 2020 with the documented shocks; whoever takes a seat leaves the record, the others follow it. */
export const HISTORY: Scenario = {
  schemaVersion: 1,
  id: 'history',
  start: { year: 2017, half: 1 },
  turns: 8,
  closedLevers: [],
  startSettings: {},
  events: [],
  assumptions: {},
  world: {
    costCourse: COSTS_2017_TO_2020,
    demandCourse: DEMAND_2017_TO_2020,
    russianTradeCostCourse: [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], ...SANCTIONS_2018],
    closuresMt: [0, 3.21],
    pipelineMt: 2.8,
    exemptShare: EXEMPT_2018,
    idleFirst: true,
  },
  recorded: RECORDED,
  opponents: { china: 'recorded', unitedStates: 'recorded', rusal: 'recorded' },
}
