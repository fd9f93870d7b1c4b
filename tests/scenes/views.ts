import type { FlowView, TableLabels, TableView } from '../../src/scenes/tableView'

/** A flow with everything optional left out. */
export function makeFlow(
  changes: Partial<FlowView> & Pick<FlowView, 'id' | 'origin' | 'destination' | 'tonnesMt'>,
): FlowView {
  return {
    tonnesBeforeGateMt: changes.tonnesMt,
    tariffRate: 0,
    exempt: false,
    diverted: false,
    label: `${changes.tonnesMt.toFixed(2)} Mt`,
    ...changes,
  }
}

const START_FLOWS = [
  makeFlow({ id: 'CHN-ROW', origin: 'CHN', destination: 'ROW', tonnesMt: 1.59 }),
  makeFlow({ id: 'ROW-USA', origin: 'ROW', destination: 'USA', tonnesMt: 2.14 }),
  makeFlow({ id: 'RUS-ROW', origin: 'RUS', destination: 'ROW', tonnesMt: 1.14 }),
  makeFlow({ id: 'CHN-USA', origin: 'CHN', destination: 'USA', tonnesMt: 0.27 }),
  makeFlow({ id: 'RUS-USA', origin: 'RUS', destination: 'USA', tonnesMt: 0.36 }),
]

/** About the trade of 2016, every route that carries some. */
const BASE_FLOWS = (
  [
    ['ROW', 'USA', 2.15],
    ['CHN', 'ROW', 1.59],
    ['RUS', 'ROW', 1.14],
    ['ROW', 'HUB', 0.48],
    ['USA', 'ROW', 0.46],
    ['CHN', 'HUB', 0.43],
    ['USA', 'HUB', 0.39],
    ['RUS', 'USA', 0.36],
    ['ROW', 'CHN', 0.3],
    ['CHN', 'USA', 0.27],
    ['HUB', 'ROW', 0.2],
    ['RUS', 'HUB', 0.06],
  ] as const
).map(([origin, destination, tonnesMt]) => makeFlow({ id: `${origin}-${destination}`, origin, destination, tonnesMt }))

/** The start of a game as China sees it, with changes. */
export function makeView(changes: Partial<TableView> = {}): TableView {
  return {
    seat: 'china',
    turn: 1,
    turns: 8,
    trustMean: 46,
    trustFigure: '46',
    trustByPair: { chinaUnitedStates: 40, chinaRusal: 58, unitedStatesRusal: 40 },
    regions: {
      CHN: { capacityMt: 41, outputMt: 32.9, figure: '32.9', detail: 'of 41.0 Mt running', buttonName: 'China' },
      USA: { capacityMt: 2, outputMt: 0.8, figure: '0.8', detail: 'of 2.0 Mt', buttonName: 'United States' },
      RUS: { capacityMt: 3.9, outputMt: 3.7, figure: '3.7', detail: 'of 3.9 Mt', buttonName: 'Russia' },
      HUB: { capacityMt: 0.7, outputMt: 0.62, buttonName: 'Third countries' },
      ROW: { capacityMt: 25.3, outputMt: 21.7, buttonName: 'Rest of the world' },
    },
    flows: START_FLOWS,
    plants: [],
    ...changes,
  }
}

const DIVERTED = [
  makeFlow({
    id: 'CHN-HUB-USA',
    origin: 'CHN',
    destination: 'USA',
    via: 'HUB',
    tonnesMt: 0.31,
    diverted: true,
    note: 'diverted',
  }),
  makeFlow({
    id: 'CHN-USA',
    origin: 'CHN',
    destination: 'USA',
    tonnesMt: 0.58,
    tonnesBeforeGateMt: 1.1,
    tariffRate: 0.5,
    gateLabel: '50%',
  }),
  makeFlow({
    id: 'RUS-USA',
    origin: 'RUS',
    destination: 'USA',
    tonnesMt: 0.36,
    tonnesBeforeGateMt: 0.45,
    tariffRate: 0.075,
    gateLabel: '7.5%',
  }),
  makeFlow({ id: 'RUS-ROW', origin: 'RUS', destination: 'ROW', tonnesMt: 0.8 }),
  makeFlow({ id: 'RUS-CHN', origin: 'RUS', destination: 'CHN', tonnesMt: 0.12 }),
]

const EXEMPT = [
  ...DIVERTED.slice(0, 2),
  makeFlow({
    id: 'ROW-USA',
    origin: 'ROW',
    destination: 'USA',
    tonnesMt: 2.1,
    tariffRate: 0.1,
    exempt: true,
    gateLabel: '0%',
  }),
  makeFlow({ id: 'CHN-ROW', origin: 'CHN', destination: 'ROW', tonnesMt: 1.7 }),
  makeFlow({ id: 'ROW-CHN', origin: 'ROW', destination: 'CHN', tonnesMt: 0.3 }),
  makeFlow({ id: 'RUS-ROW', origin: 'RUS', destination: 'ROW', tonnesMt: 1.1 }),
  makeFlow({
    id: 'RUS-USA',
    origin: 'RUS',
    destination: 'USA',
    tonnesMt: 0.05,
    tonnesBeforeGateMt: 0.4,
    tariffRate: 0.1,
    gateLabel: '10%',
  }),
]

const trust = (mean: number, pair: number) => ({
  trustMean: mean,
  trustFigure: `${mean}`,
  trustByPair: { chinaUnitedStates: pair, chinaRusal: Math.min(100, 2 * mean - pair), unitedStatesRusal: mean },
})

/** Made-up states of the world that between them show everything the table can draw. */
export const VIEWS: Readonly<Record<string, TableView>> = {
  start: makeView(),
  base: makeView({ flows: BASE_FLOWS }),
  duties: makeView({ turn: 3, turns: 12, flows: DIVERTED }),
  cut: makeView({
    turn: 5,
    regions: {
      ...makeView().regions,
      CHN: { capacityMt: 33, outputMt: 30, figure: '30.0', detail: 'of 33.0 Mt running', buttonName: 'China' },
    },
    flows: EXEMPT,
    plants: [
      { capacityMt: 0.3, dueInTurns: 2 },
      { capacityMt: 0.2, dueInTurns: 0 },
    ],
  }),
  warm: makeView({ turn: 7, ...trust(80, 78) }),
  cold: makeView({ turn: 4, ...trust(10, 2), flows: DIVERTED }),
}

export const LABELS: TableLabels = {
  table: 'The table',
  trust: 'trust',
  nameplates: { china: 'China', unitedStates: 'United States', rusal: 'UC Rusal' },
  ownNameplates: {
    china: 'China · your seat',
    unitedStates: 'United States · your seat',
    rusal: 'UC Rusal · your seat',
  },
  wouldBe: value => `would be ${value}`,
  wouldEnd: 'would end',
  nearer: 'Nearer',
  farther: 'Farther',
  whole: 'Whole table',
  places: { europe: 'Europe', vietNam: 'Viet Nam', mexico: 'Mexico' },
}
