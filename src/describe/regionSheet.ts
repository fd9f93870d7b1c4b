import type { TurnRecord } from '../game/record'
import { GOODS, type GoodId, REGIONS, type RegionId } from '../model/words'
import { sayRegion } from './names'
import type { Words } from './words'

/** The balance sheet of one region: rows of two cells, ingot and semis; an empty cell has no meaning there. */
export interface RegionSheet {
  readonly heading: string
  readonly rows: readonly SheetRow[]
}

export interface SheetRow {
  readonly id: string
  readonly name: string
  readonly cells: Readonly<Record<GoodId, string>>
}

/** Flows below this, Mt a year, are left out of the sheet. */
const SMALLEST_FLOW_MT = 0.005

/** Set out what a region makes, uses, sends and receives in a turn, with its price. */
export function describeRegionSheet(words: Words, record: TurnRecord, region: RegionId): RegionSheet {
  const at = REGIONS.indexOf(region)
  const others = REGIONS.filter(other => other !== region)
  const flowTo = (good: GoodId, from: RegionId, to: RegionId) =>
    record.market[good].flowsMt[REGIONS.indexOf(from)]![REGIONS.indexOf(to)]!
  const mt = (value: number) => words.format.number(value, 2)

  const row = (id: string, name: string, cellOf: (good: GoodId) => string): SheetRow => ({
    id,
    name,
    cells: Object.fromEntries(GOODS.map(good => [good, cellOf(good)])) as Record<GoodId, string>,
  })
  const partnerRows = (id: string, nameOf: (other: RegionId) => string, flow: (good: GoodId, o: RegionId) => number) =>
    others
      .filter(other => GOODS.some(good => flow(good, other) >= SMALLEST_FLOW_MT))
      .map(other => row(`${id}${other}`, nameOf(other), good => mt(flow(good, other))))

  return {
    heading: words.t(`region.${region}.name`),
    rows: [
      row('capacity', words.t('sheet.capacity'), good => (good === 'ingot' ? mt(record.capacityMt[at]!) : '')),
      row('output', words.t('sheet.output'), good => mt(record.market[good].outputMt[at]!)),
      row('idle', words.t('sheet.idle'), good => (good === 'ingot' ? mt(record.idleMt[at]!) : '')),
      row('use', words.t('sheet.use'), good => mt(record.market[good].arrivalsMt[at]!)),
      ...partnerRows(
        'to',
        other => words.t('sheet.exportTo', { region: sayRegion(words, other) }),
        (good, other) => flowTo(good, region, other),
      ),
      ...partnerRows(
        'from',
        other => words.t('sheet.importFrom', { region: sayRegion(words, other) }),
        (good, other) => flowTo(good, other, region),
      ),
      row('price', words.t('sheet.price'), good => words.format.number(record.market[good].priceUsdPerTonne[at]!, 0)),
    ],
  }
}

/** Read a balance sheet as text, row by row. */
export function describeSheetAloud(words: Words, { heading, rows }: RegionSheet): string {
  const lines = rows.map(({ name, cells: { ingot, semis } }) =>
    semis === '' ? words.t('sheet.sayIngot', { name, ingot }) : words.t('sheet.sayBoth', { name, ingot, semis }),
  )
  return [words.t('sheet.say', { region: heading }), ...lines].join(' ')
}
