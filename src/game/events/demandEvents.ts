import type { EventTerms } from './gameEvent'

/** Who buys more, who buys less. */
export const DEMAND_EVENTS = [
  {
    id: 'demandSlump',
    chance: 0.02,
    turns: 2,
    effect: { demandFactor: [0.98, 0.95, 0.95, 0.95, 0.95] },
    counterpart: 'World primary demand outside China fell in 2019 and 2020.',
    source: 'International Aluminium Institute, company reports.',
  },
  {
    id: 'upswing',
    chance: 0.02,
    turns: 2,
    effect: { demandFactor: [1.01, 1.03, 1.03, 1.03, 1.03] },
    counterpart: 'The world economy grew by 3.8% in 2017, the most since 2011.',
    source: 'International Monetary Fund, World Economic Outlook, April 2018.',
  },
  {
    id: 'infrastructurePush',
    chance: 0.02,
    turns: 2,
    effect: { demandFactor: [1.03, 1, 1, 1, 1] },
    counterpart: 'Chinese public building programmes of 2016 and 2020.',
    source: 'National Bureau of Statistics of China.',
  },
  {
    id: 'propertySlump',
    chance: 0.02,
    turns: 2,
    effect: { semisDemandFactor: [0.97, 1, 1, 1, 1] },
    counterpart: 'Chinese property investment grew by 1% in 2015 after 10.5% in 2014, and housing starts fell by 14%.',
    source: 'National Bureau of Statistics of China.',
  },
  {
    id: 'solarBoom',
    chance: 0.015,
    turns: 2,
    effect: { semisDemandFactor: [1.02, 1, 1, 1, 1] },
    counterpart:
      'China installed 52.83 GW of solar panels in 2017 after 34.54 GW in 2016; their frames are aluminium profiles.',
    source: 'National Energy Administration of China.',
  },
  {
    id: 'lightweightCars',
    chance: 0.015,
    turns: 3,
    effect: { demandFactor: [1.005, 1.02, 1, 1.01, 1.015] },
    counterpart: 'Aluminium bodies in North American pick-up trucks from 2015.',
    source: 'Ducker Worldwide surveys.',
  },
  {
    id: 'carStrike',
    chance: 0.015,
    turns: 1,
    effect: { ingotDemandFactor: [1, 0.96, 1, 1, 1], semisDemandFactor: [1, 0.98, 1, 1, 1] },
    counterpart: 'Some 49,200 workers struck at 33 General Motors plants from 16 September 2019.',
    source: 'MLive, 18 September 2019.',
  },
  {
    id: 'russianSlump',
    chance: 0.015,
    turns: 2,
    effect: { demandFactor: [1, 1, 0.92, 1, 1] },
    counterpart: 'Russian use of aluminium fell by 10 to 11% in the first nine months of 2015.',
    source: 'Rusal, reported by JOGMEC, December 2015.',
  },
  {
    id: 'russianUpturn',
    chance: 0.02,
    turns: 2,
    effect: { demandFactor: [1, 1, 1.05, 1, 1] },
    counterpart: 'Russian use of aluminium rose by 3.6% to 1.0 Mt in 2018.',
    source: 'Rusal, reported by Interfax in 2019.',
  },
] as const satisfies readonly EventTerms[]
