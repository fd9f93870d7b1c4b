import { describe, expect, test } from 'vitest'
import type { TableSeat } from '../../../src/scenes'
import { labelObstacles, layLabels } from '../../../src/scenes/layout/labels'
import { isInside, isTouching, placeLabels, rectAround } from '../../../src/scenes/layout/placeLabels'
import { layTable } from '../../../src/scenes/layout/tableLook'
import { tableSize } from '../../../src/scenes/layout/tableSize'
import { type MeasureText, textSettings } from '../../../src/scenes/layout/textSizes'
import { LABELS, VIEWS } from '../views'

const DIAMETERS = Array.from({ length: 15 }, (_, i) => 340 + 30 * i)
const SEATS: readonly TableSeat[] = ['china', 'rusal', 'unitedStates', 'neutral']
const TABLES = Object.keys(VIEWS).flatMap(name => SEATS.map(seat => [name, seat] as const))

/** Widths of both fonts, a little on the wide side. */
function roughMeasure(diameter: number): MeasureText {
  const settings = textSettings(tableSize(diameter))
  return (text, kind) => text.length * settings[kind].px * (settings[kind].family === 'display' ? 0.4 : 0.54)
}

function layAt(name: string, seat: TableSeat, diameter: number) {
  const size = tableSize(diameter)
  const view = { ...VIEWS[name]!, seat }
  const look = layTable(view, size)
  const labels = layLabels({ view, labels: LABELS, look, size, measure: roughMeasure(diameter) })
  return { size, labels, places: placeLabels(labels, size.glass, labelObstacles(look, size)) }
}

describe('the words on the map', () => {
  test.each(TABLES)('%s seen by %s: no label overlaps another or the rim, at any size', (name, seat) => {
    for (const diameter of DIAMETERS) {
      const { size, labels, places } = layAt(name, seat, diameter)
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
        const { labels, places } = layAt(name, seat, diameter)
        const needed = labels.map(({ key }) => key).filter(key => /^(trust|gate|region)/.test(key))
        expect(needed.filter(key => !places.has(key))).toEqual([])
      }
    },
  )

  test.each(TABLES)('%s seen by %s: on a laptop every label is there', (name, seat) => {
    const { labels, places } = layAt(name, seat, 644)
    expect(labels.map(({ key }) => key).filter(key => !places.has(key))).toEqual([])
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
