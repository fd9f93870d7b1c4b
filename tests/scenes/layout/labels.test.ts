import { describe, expect, test } from 'vitest'
import { REGIONS } from '../../../src/model/words'
import type { TableSeat, TableView } from '../../../src/scenes'
import { SEAT_LONGITUDES } from '../../../src/scenes/geometry/seatLongitudes'
import { labelObstacles, layLabels } from '../../../src/scenes/layout/labels'
import { lensOn, WHOLE } from '../../../src/scenes/layout/lens'
import { isInside, isTouching, placeLabels, rectAround } from '../../../src/scenes/layout/placeLabels'
import { layTable } from '../../../src/scenes/layout/tableLook'
import { type TableSize, tableSize } from '../../../src/scenes/layout/tableSize'
import { type MeasureText, textSettings } from '../../../src/scenes/layout/textSizes'
import { LABELS, VIEWS } from '../views'

const DIAMETERS = Array.from({ length: 15 }, (_, i) => 340 + 30 * i)
const SEATS: readonly TableSeat[] = ['china', 'rusal', 'unitedStates', 'neutral']
const TABLES = Object.keys(VIEWS).flatMap(name => SEATS.map(seat => [name, seat] as const))

/** Widths of both fonts, a little on the wide side. */
function roughMeasure(size: TableSize): MeasureText {
  const settings = textSettings(size)
  return (text, kind) => text.length * settings[kind].px * (settings[kind].family === 'display' ? 0.4 : 0.54)
}

function layAt(name: string, seat: TableSeat, size: TableSize, drafted?: Partial<TableView>) {
  const view = { ...VIEWS[name]!, seat }
  const preview = drafted && { ...view, ...drafted }
  const look = layTable(view, size)
  const labels = layLabels({ view, preview, labels: LABELS, look, size, measure: roughMeasure(size) })
  return { size, labels, places: placeLabels(labels, size.glass, labelObstacles(look, size)) }
}

describe('the words on the map', () => {
  test.each(TABLES)('%s seen by %s: no label overlaps another or the rim, at any size', (name, seat) => {
    for (const diameter of DIAMETERS) {
      const { size, labels, places } = layAt(name, seat, tableSize(diameter))
      const rects = labels.flatMap(label => {
        const at = places.get(label.key)
        return at ? [rectAround(at, label)] : []
      })
      expect(rects.every(rect => isInside(rect, size.glass))).toBe(true)
      expect(rects.some((rect, i) => rects.slice(i + 1).some(other => isTouching(rect, other)))).toBe(false)
    }
  })

  test.each(TABLES)(
    '%s seen by %s: trust, every gate and the figures of the three lands always find a place',
    (name, seat) => {
      for (const diameter of DIAMETERS) {
        const { labels, places } = layAt(name, seat, tableSize(diameter))
        const needed = labels.map(({ key }) => key).filter(key => /^(trust|gate|region)/.test(key))
        expect(needed.filter(key => !places.has(key))).toEqual([])
      }
    },
  )

  test.each(TABLES)('%s seen by %s: on a laptop every label is there', (name, seat) => {
    const { labels, places } = layAt(name, seat, tableSize(644))
    expect(labels.map(({ key }) => key).filter(key => !places.has(key))).toEqual([])
  })

  test.each(TABLES)('%s seen by %s: from near and in large letters they do not overlap either', (name, seat) => {
    const sizes = REGIONS.map(region => tableSize(644, lensOn(region, SEAT_LONGITUDES[seat])))
    const large = [500, 644, 900].map(diameter => tableSize(diameter, WHOLE, 1.4375))
    for (const each of [...sizes, ...large]) {
      const { size, labels, places } = layAt(name, seat, each)
      const rects = labels.flatMap(label => {
        const at = places.get(label.key)
        return at ? [rectAround(at, label)] : []
      })
      expect(rects.every(rect => isInside(rect, size.glass))).toBe(true)
      expect(rects.some((rect, i) => rects.slice(i + 1).some(other => isTouching(rect, other)))).toBe(false)
    }
  })

  test.each(TABLES)(
    '%s seen by %s: in the large letters of a projector trust and gates keep their place',
    (name, seat) => {
      const { labels, places } = layAt(name, seat, tableSize(644, WHOLE, 1.4375))
      const needed = labels.map(({ key }) => key).filter(key => /^(trust|gate)/.test(key))
      expect(needed.filter(key => !places.has(key))).toEqual([])
    },
  )

  test.each(SEATS)('on a phone the detour says that it is diverted, under a draft too, seen by %s', seat => {
    for (const name of ['duties', 'cut', 'cold']) {
      // A draft that would change every flow: the most there can be to tell.
      const flows = VIEWS[name]!.flows.map(flow => ({ ...flow, label: '0.99 Mt' }))
      for (const drafted of [undefined, { flows }]) {
        for (const diameter of DIAMETERS) {
          const { labels, places } = layAt(name, seat, tableSize(diameter), drafted)
          const detour = labels.find(({ key }) => key === 'flow:CHN-HUB-USA')!
          expect(places.has(detour.key), `${name}, ${diameter} px`).toBe(true)
          expect(detour.lines.map(({ text }) => text)).toContain('diverted')
        }
      }
    }
  })

  test('from near a land shows its figure, and lands out of sight say nothing', () => {
    const { labels } = layAt('duties', 'china', tableSize(644, lensOn('CHN', SEAT_LONGITUDES.china)))
    const keys = labels.map(({ key }) => key)
    expect(keys).toContain('region:CHN')
    expect(keys).not.toContain('region:USA')
  })

  test('the letters of the map follow those of the page, words of 20 px and more, the rim as far as it holds them', () => {
    const large = textSettings(tableSize(644, WHOLE, 1.4375))
    const usual = textSettings(tableSize(644))
    const { nameplate, ...words } = large
    expect(Math.min(...Object.values(words).map(({ px }) => px))).toBeGreaterThanOrEqual(20)
    expect(nameplate.px).toBeGreaterThan(usual.nameplate.px)
    expect(nameplate.px).toBeLessThan(644 * 0.035)
    expect(textSettings(tableSize(644, lensOn('CHN', 108)))).toEqual(usual)
  })

  test('no text is smaller than 12 px', () => {
    for (const diameter of DIAMETERS)
      expect(Math.min(...Object.values(textSettings(tableSize(diameter))).map(({ px }) => px))).toBeGreaterThanOrEqual(
        12,
      )
  })
})

describe('placeLabels', () => {
  const box = { widthPx: 20, heightPx: 10 }

  test('a label gives way to one that is placed before it', () => {
    const here = { x: 0, y: 0 }
    const there = { x: 0, y: 30 }
    const places = placeLabels(
      [
        { key: 'first', ...box, candidates: [here] },
        { key: 'second', ...box, candidates: [here, there] },
      ],
      100,
      [],
    )
    expect(places.get('second')).toEqual(there)
  })

  test('a label without a free place is left out', () => {
    expect(placeLabels([{ key: 'outside', ...box, candidates: [{ x: 95, y: 0 }] }], 100, []).size).toBe(0)
  })

  test('a label stands nearer to its own ribbon than to another', () => {
    const own = { x: 0, y: 0, radius: 4, owner: 'own' }
    const other = { x: 40, y: 0, radius: 4, owner: 'other' }
    const candidates = [
      { x: 25, y: 0 },
      { x: -20, y: 0 },
    ]
    expect(placeLabels([{ key: 'a', owner: 'own', ...box, candidates }], 100, [own, other]).get('a')).toEqual(
      candidates[1],
    )
  })
})
