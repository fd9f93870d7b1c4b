import type { Words } from '../describe/words'
import type { TurnRecord } from '../game/record'
import { PAIRS, type Seat } from '../game/words'
import { appliedDuty, metalDutyOn } from '../model/tariffs'
import { CHN, DETOUR, GOODS, REGIONS, type RegionId, USA } from '../model/words'
import type { ByRegion, FlowView, RegionView, TableLabels, TableView } from './tableView'

/** What one picture of the table is made from. */
export interface ViewSources {
  readonly seat: Seat
  /** The turn that is shown. */
  readonly record: TurnRecord
  /** The same turn with nobody changing anything: what would flow without new duties. */
  readonly noChange: TurnRecord
  /** Half-years in the game. */
  readonly turns: number
  /** Turn the rim shows as now, 1-based; the one after the record unless a past turn is looked back at. */
  readonly turn?: number
}

/** Regions whose land carries its figures; the others are many lands. */
const FIGURED: readonly RegionId[] = ['CHN', 'USA', 'RUS']
/** Smallest trade that gets a ribbon, Mt a year. */
const SMALLEST_FLOW_MT = 0.05

/** Turn a record of the game into what the table draws. */
export function viewOfRecord(words: Words, { seat, record, noChange, turns, turn }: ViewSources): TableView {
  const trustMean = PAIRS.reduce((sum, pair) => sum + record.trust[pair], 0) / PAIRS.length
  return {
    seat,
    turn: turn ?? record.turn + 1,
    turns,
    trustMean,
    trustFigure: words.format.number(trustMean, 0),
    trustByPair: record.trust,
    regions: regionsOf(words, record),
    flows: [...directFlows(words, record, noChange), diversion(words, record)]
      .filter(flow => flow.tonnesBeforeGateMt >= SMALLEST_FLOW_MT / 2 || isTaxed(flow))
      .sort((a, b) => b.tonnesMt - a.tonnesMt),
    plants: [
      ...(record.plantsRunningMt > 0 ? [{ capacityMt: record.plantsRunningMt, dueInTurns: 0 }] : []),
      ...record.plantsUnderWay.map(plant => ({
        capacityMt: plant.capacityMt,
        dueInTurns: Math.max(1, plant.dueTurn - record.turn),
      })),
    ],
  }
}

/** The words of the table that stay the same through a game. */
export function tableLabels({ t }: Words): TableLabels {
  const plate = (seat: Seat) => t(`seat.${seat}.name`)
  const ownPlate = (seat: Seat) => t('table.seatNow', { seat: plate(seat) })
  return {
    table: t('table.name'),
    trust: t('table.trustLabel'),
    nameplates: { china: plate('china'), unitedStates: plate('unitedStates'), rusal: plate('rusal') },
    ownNameplates: { china: ownPlate('china'), unitedStates: ownPlate('unitedStates'), rusal: ownPlate('rusal') },
    wouldBe: value => t('table.wouldBe', { value }),
    wouldEnd: t('table.wouldEnd'),
    nearer: t('table.nearer'),
    farther: t('table.farther'),
    whole: t('table.whole'),
    places: { europe: t('table.europe'), vietNam: t('table.vietNam'), mexico: t('table.mexico') },
  }
}

function regionsOf(words: Words, record: TurnRecord): ByRegion<RegionView> {
  const regions = REGIONS.map((region, at): [RegionId, RegionView] => {
    const capacityMt = record.capacityMt[at]!
    const outputMt = record.market.ingot.outputMt[at]!
    const output = words.format.number(outputMt, 1)
    const capacity = words.format.number(capacityMt, 1)
    const name = words.t(`region.${region}.name`)
    const buttonName = words.t('table.regionButton', { region: name, output, capacity })
    const sizes = { capacityMt, outputMt, buttonName }
    if (!FIGURED.includes(region)) return [region, sizes]
    return [region, { ...sizes, figure: output, detail: words.t('table.ofCapacity', { capacity }) }]
  })
  return Object.fromEntries(regions) as ByRegion<RegionView>
}

function directFlows(words: Words, record: TurnRecord, noChange: TurnRecord): FlowView[] {
  return REGIONS.flatMap((origin, o) =>
    REGIONS.flatMap((destination, d): FlowView[] => {
      if (o === d) return []
      const tonnesMt = directMt(record, o, d) / 2
      // Less than the duties of 2016 is not a gate.
      const tariffRate = Math.max(0, appliedDuty(record.settings, o, d))
      const label = yearlyLabel(words, tonnesMt)
      const flow = { id: `${origin}-${destination}`, origin, destination, tonnesMt, tariffRate, label }
      const isExempt = d === USA && record.settings.metalDuty > metalDutyOn(o, record.settings)
      return [
        {
          ...flow,
          tonnesBeforeGateMt: tariffRate > 0 ? Math.max(tonnesMt, directMt(noChange, o, d) / 2) : tonnesMt,
          exempt: isExempt,
          diverted: false,
          ...(tariffRate > 0 ? { gateLabel: words.format.percent(tariffRate) } : {}),
        },
      ]
    }),
  )
}

/** A duty is told however little it lets through, and so is who is exempt from one. */
function isTaxed({ tariffRate, exempt }: FlowView): boolean {
  return tariffRate > 0 || exempt
}

function diversion(words: Words, record: TurnRecord): FlowView {
  const tonnesMt = record.accounts.reroutedMt / 2
  return {
    id: DETOUR,
    origin: 'CHN',
    destination: 'USA',
    via: 'HUB',
    tonnesMt,
    tonnesBeforeGateMt: tonnesMt,
    tariffRate: 0,
    exempt: false,
    diverted: true,
    label: yearlyLabel(words, tonnesMt),
    note: words.t('turn.legendDiverted'),
  }
}

/** A ribbon is as wide as half a year's tonnes; its label is a year's, as every other figure on the table. */
function yearlyLabel(words: Words, halfYearMt: number): string {
  return words.t('unit.megatonne.amount', { amount: words.format.number(2 * halfYearMt, 2) })
}

/** Both goods, Mt a year, without what takes the detour. */
function directMt(record: TurnRecord, origin: number, destination: number): number {
  const all = GOODS.reduce((sum, good) => sum + record.market[good].flowsMt[origin]![destination]!, 0)
  return origin === CHN && destination === USA ? all - record.accounts.reroutedMt : all
}
