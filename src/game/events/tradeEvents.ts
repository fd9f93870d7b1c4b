import type { EventTerms } from './gameEvent'

/** Roads, freight and the measures of states that nobody plays. */
export const TRADE_EVENTS = [
  {
    id: 'sanctions',
    chance: 0.015,
    turns: 2,
    effect: { russianTradeCost: [0.05, 0.14, 0, 0.05, 0.05] },
    counterpart:
      'The United States put sanctions on UC Rusal from 6 April 2018 to 27 January 2019; its sales fell 7.2% in 2018.',
    source: 'US Treasury; sales: Fastmarkets, February 2019.',
  },
  {
    id: 'oreBan',
    chance: 0.01,
    turns: 2,
    effect: { costShift: [0, 0, 0.04, 0, 0] },
    counterpart: 'Australia, source of nearly 20% of Russia’s alumina, banned its export there on 20 March 2022.',
    source: 'Government of Australia.',
  },
  {
    id: 'freightSurge',
    chance: 0.015,
    turns: 2,
    effect: { detourCost: 0.12 },
    counterpart: 'Container freight from Asia to the US rose several times over in 2020 and 2021.',
    source: 'UNCTAD.',
  },
  {
    id: 'originProbe',
    chance: 0.01,
    turns: 2,
    effect: { detourCost: 0.1 },
    counterpart: 'Vietnamese customs looked into false origin of 1.8 Mt of metal held by one importer.',
    source: 'Shanghai Metals Market, 1 November 2019.',
  },
  {
    id: 'europeanDuty',
    chance: 0.015,
    turns: 3,
    effect: { thirdPartyDuty: [0, 0, 0, 0, 0.03] },
    counterpart: 'The European Union put 21.2 to 32.1% on Chinese extrusions on 30 March 2021.',
    source: 'European Commission, Regulation 2021/546.',
  },
  {
    id: 'vietnamDuty',
    chance: 0.01,
    turns: 3,
    effect: { thirdPartyDuty: [0, 0, 0, 0.08, 0] },
    counterpart: 'Viet Nam put 2.49 to 35.58% on Chinese profiles on 28 September 2019.',
    source: 'Ministry of Industry and Trade of Viet Nam, Decision 2942.',
  },
] as const satisfies readonly EventTerms[]
