import type { EventTerms } from './gameEvent'

/** Power, alumina, currencies: what a tonne costs to make. */
export const COST_EVENTS = [
  {
    id: 'coalPrice',
    chance: 0.025,
    turns: 2,
    effect: { costShift: [0.04, 0, 0, 0, 0] },
    counterpart: 'Chinese coal prices doubled in the second half of 2016; 90% of smelting power there is coal.',
    source: 'International Aluminium Institute.',
  },
  {
    id: 'aluminaShortage',
    chance: 0.02,
    turns: 2,
    effect: { costShift: [0.03, 0.06, 0.03, 0.05, 0.06] },
    counterpart: 'Half of the Alunorte refinery in Brazil stood still from March 2018 to May 2019.',
    source: 'Norsk Hydro.',
  },
  {
    id: 'aluminaGlut',
    chance: 0.02,
    turns: 2,
    effect: { costShift: [-0.03, -0.05, -0.03, -0.04, -0.05] },
    counterpart: 'Alumina stood at 297.61 dollars a tonne on 19 August 2019, 47% below a year before.',
    source: 'Metal Bulletin, 10 September 2019.',
  },
  {
    id: 'lowReservoirs',
    chance: 0.015,
    turns: 2,
    effect: { costShift: [0, 0, 0.04, 0, 0] },
    counterpart: 'Low water in the Angara and Yenisei basins, 2014 to 2017.',
    source: 'EuroSibEnergo reports.',
  },
  {
    id: 'weakRouble',
    chance: 0.02,
    turns: 2,
    effect: { costShift: [0, 0, -0.05, 0, 0] },
    counterpart:
      'Rusal made a tonne for 1,330 dollars in the third quarter of 2016, 7.6% less than a year before, the rouble among the reasons.',
    source: 'UC Rusal, 11 November 2016.',
  },
  {
    id: 'strongRouble',
    chance: 0.015,
    turns: 2,
    effect: { costShift: [0, 0, 0.04, 0, 0] },
    counterpart:
      'A tonne cost Rusal 1,497 dollars in the second quarter of 2017, 5.9% more than in the first; it named raw materials, freight and the rouble.',
    source: 'UC Rusal, 25 August 2017.',
  },
  {
    id: 'northwestPower',
    chance: 0.015,
    turns: 2,
    effect: { costShift: [0, 0.06, 0, 0, 0] },
    counterpart: 'Power contracts decided the fate of the Washington State smelters in 2015 and 2016.',
    source: 'Alcoa.',
  },
  {
    id: 'cheapGas',
    chance: 0.015,
    turns: 2,
    effect: { costShift: [0, -0.03, 0, 0, 0] },
    counterpart: 'Natural gas averaged 2.49 dollars per million Btu at Henry Hub in 2016, the lowest year since 1999.',
    source: 'US Energy Information Administration, 13 January 2017.',
  },
  {
    id: 'powerDeal',
    chance: 0.015,
    turns: 3,
    effect: { costShift: [0, -0.03, 0, 0, 0] },
    counterpart:
      'New York State gave 30 million dollars of power and 38.8 million for works to keep Massena West open.',
    source: 'Reuters, 24 November 2015.',
  },
  {
    id: 'europeanPower',
    chance: 0.015,
    turns: 2,
    effect: { costShift: [0, 0, 0, 0, 0.04] },
    counterpart: 'Dear power had half of the European Union’s aluminium and zinc capacity standing still.',
    source: 'Eurometaux letter, September 2022.',
  },
] as const satisfies readonly EventTerms[]
