import type { EventTerms } from './gameEvent'

/** Smelters and mills that stand still. */
export const PLANT_EVENTS = [
  {
    id: 'winterCuts',
    chance: 0.025,
    turns: 1,
    effect: { capacityOutMt: [1.2, 0, 0, 0, 0] },
    counterpart: 'Smelters near Beijing were told to idle pots in the heating season 2017-18.',
    source: 'Ministry of Environmental Protection of China.',
  },
  {
    id: 'yunnanDrought',
    chance: 0.015,
    turns: 1,
    effect: { capacityOutMt: [1, 0, 0, 0, 0] },
    counterpart: 'Drought and power curbs had shut nearly 1 Mt of smelters in Yunnan by August 2021.',
    source: 'Antaike, reported by Reuters in September 2021.',
  },
  {
    id: 'outbreak',
    chance: 0.01,
    turns: 1,
    effect: { millFactor: [0.95, 1, 1, 1, 1], demandFactor: [0.97, 1, 1, 1, 1] },
    counterpart: 'Quarantine kept Chinese fabricators closed in February 2020 while smelters ran on.',
    source: 'A. Home, Reuters, 21 February 2020.',
  },
  {
    id: 'damAccident',
    chance: 0.015,
    turns: 2,
    effect: { capacityOutMt: [0, 0, 0.25, 0, 0] },
    counterpart:
      'The Sayano-Shushenskaya power station failed on 17 August 2009; Rusal warned of up to 0.5 Mt of lost output.',
    source: 'Associated Press, 19 August 2009.',
  },
  {
    id: 'circuitFailure',
    chance: 0.015,
    turns: 1,
    effect: { capacityOutMt: [0, 0.175, 0, 0, 0] },
    counterpart:
      'A supply circuit failed at New Madrid, Missouri, on 7 January 2016: two of three potlines, 175,000 tonnes a year.',
    source: 'Metal Bulletin, 11 January 2016.',
  },
  {
    id: 'lockout',
    chance: 0.015,
    turns: 3,
    effect: { capacityOutMt: [0, 0, 0, 0, 0.275] },
    counterpart:
      'A lockout at Bécancour, Quebec, idled two of three potlines of 413,000 tonnes a year from 11 January 2018 to July 2019.',
    source: 'Alcoa.',
  },
  {
    id: 'gridFault',
    chance: 0.01,
    turns: 1,
    effect: { capacityOutMt: [0, 0, 0, 0, 0.25] },
    counterpart:
      'A grid fault on 1 December 2016 left the Portland smelter in Australia, 358,000 tonnes a year, at 27% of capacity.',
    source: 'ABC News, 5 December 2016.',
  },
  {
    id: 'blackout',
    chance: 0.01,
    turns: 1,
    effect: { capacityOutMt: [0, 0, 0, 0.12, 0] },
    counterpart:
      'A blackout in Sarawak on 27 June 2013 froze the pots of the Mukah smelter, 120,000 tonnes a year, for months.',
    source: 'Press Metal.',
  },
] as const satisfies readonly EventTerms[]
