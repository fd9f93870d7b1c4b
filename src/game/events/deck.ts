import type { RegionVector } from '../../model/words'

/** What an event changes: inputs of the market, never an outcome. Absent = no change. */
export interface EventEffect {
  /** Log points on every smelter's true cost. */
  readonly costShift?: RegionVector
  /** Factor on final demand for both goods. */
  readonly demandFactor?: RegionVector
  /** Smelting capacity out of use while the event lasts, Mt a year. */
  readonly capacityOutMt?: RegionVector
  /** Trade cost on Russian metal in each destination, ad valorem; nobody's revenue. */
  readonly russianTradeCost?: RegionVector
  /** Added to the cost of the detour, a fraction. */
  readonly detourCost?: number
}

export const EVENT_IDS = [
  'coalPrice',
  'aluminaShortage',
  'sanctions',
  'demandSlump',
  'winterCuts',
  'infrastructurePush',
  'lightweightCars',
  'lowReservoirs',
  'freightSurge',
  'northwestPower',
] as const
export type EventId = (typeof EVENT_IDS)[number]

/** Something that happens to the table without anybody's decision. */
export interface GameEvent {
  readonly id: EventId
  /** Chance that it begins in a turn in which it is not in force. */
  readonly chance: number
  readonly turns: number
  readonly effect: EventEffect
  /** The real episode it follows and who reported it; the size of the effect is an assumption. */
  readonly counterpart: string
}

/** The first deck. Sizes and chances are assumptions, scaled to the episodes named. */
export const DECK: readonly GameEvent[] = [
  {
    id: 'coalPrice',
    chance: 0.07,
    turns: 2,
    effect: { costShift: [0.04, 0, 0, 0, 0] },
    counterpart: 'Chinese coal prices doubled in the second half of 2016; 90 % of smelting power there is coal (IAI).',
  },
  {
    id: 'aluminaShortage',
    chance: 0.06,
    turns: 2,
    effect: { costShift: [0.03, 0.06, 0.03, 0.05, 0.06] },
    counterpart: 'Half of the Alunorte refinery in Brazil stood still from March 2018 to May 2019 (Norsk Hydro).',
  },
  {
    id: 'sanctions',
    chance: 0.05,
    turns: 2,
    effect: { russianTradeCost: [0.05, 0.14, 0, 0.05, 0.05] },
    counterpart: 'US sanctions on UC Rusal, 6 April 2018 to 27 January 2019 (US Treasury); sales fell 7.2 % in 2018.',
  },
  {
    id: 'demandSlump',
    chance: 0.05,
    turns: 2,
    effect: { demandFactor: [0.98, 0.95, 0.95, 0.95, 0.95] },
    counterpart: 'World primary demand outside China fell in 2019 and 2020 (IAI, company reports).',
  },
  {
    id: 'winterCuts',
    chance: 0.07,
    turns: 1,
    effect: { capacityOutMt: [1.2, 0, 0, 0, 0] },
    counterpart:
      'Smelters near Beijing were told to idle pots in the heating season 2017-18 (Ministry of Environmental Protection).',
  },
  {
    id: 'infrastructurePush',
    chance: 0.06,
    turns: 2,
    effect: { demandFactor: [1.03, 1, 1, 1, 1] },
    counterpart: 'Chinese public building programmes of 2016 and 2020 (National Bureau of Statistics).',
  },
  {
    id: 'lightweightCars',
    chance: 0.06,
    turns: 4,
    effect: { demandFactor: [1.005, 1.02, 1, 1.01, 1.015] },
    counterpart: 'Aluminium bodies in North American pick-up trucks from 2015 (Ducker Worldwide surveys).',
  },
  {
    id: 'lowReservoirs',
    chance: 0.05,
    turns: 2,
    effect: { costShift: [0, 0, 0.04, 0, 0] },
    counterpart: 'Low water in the Angara and Yenisei basins, 2014 to 2017 (EuroSibEnergo reports).',
  },
  {
    id: 'freightSurge',
    chance: 0.05,
    turns: 2,
    effect: { detourCost: 0.12 },
    counterpart: 'Container freight from Asia to the US rose several times over in 2020 and 2021 (UNCTAD).',
  },
  {
    id: 'northwestPower',
    chance: 0.05,
    turns: 2,
    effect: { costShift: [0, 0.06, 0, 0, 0] },
    counterpart: 'Power contracts decided the fate of the Washington State smelters in 2015 and 2016 (Alcoa).',
  },
]

const byId = new Map(DECK.map(event => [event.id, event]))

/** The event of that id. */
export function eventOf(id: EventId): GameEvent {
  return byId.get(id)!
}
