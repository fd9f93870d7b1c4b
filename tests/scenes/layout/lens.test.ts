import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { REGIONS } from '../../../src/model/words'
import { mapToPx } from '../../../src/scenes/geometry/placement'
import { SEAT_LONGITUDES } from '../../../src/scenes/geometry/seatLongitudes'
import { type Lens, lensOn, mixLenses, moveLens, NEAREST, WHOLE, zoomLens } from '../../../src/scenes/layout/lens'
import { tableSize } from '../../../src/scenes/layout/tableSize'
import { HOTSPOT_PLACES } from '../../../src/scenes/overlay/hotspots'

const share = fc.double({ min: -1, max: 1, noNaN: true })
const place = fc.record({ x: share, y: share })
const steps = fc.array(
  fc.oneof(fc.record({ factor: fc.double({ min: 0.2, max: 5, noNaN: true }), at: place }), fc.record({ by: place })),
  { maxLength: 8 },
)

function lensAfter(moves: readonly ({ factor: number; at: Lens['middle'] } | { by: Lens['middle'] })[]): Lens {
  return moves.reduce<Lens>(
    (lens, move) => ('by' in move ? moveLens(lens, move.by) : zoomLens(lens, move.factor, move.at)),
    WHOLE,
  )
}

/** Where a point of the glass lies on the map, unit disc. */
function onMap({ zoom, middle }: Lens, at: Lens['middle']) {
  return { x: middle.x + at.x / zoom, y: middle.y + at.y / zoom }
}

describe('a lens', () => {
  test('however the map is moved, the glass is full of it', () => {
    fc.assert(
      fc.property(steps, fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), (moves, angle) => {
        const lens = lensAfter(moves)
        expect(lens.zoom).toBeGreaterThanOrEqual(1)
        expect(lens.zoom).toBeLessThanOrEqual(NEAREST)
        const edge = onMap(lens, { x: Math.cos(angle), y: Math.sin(angle) })
        expect(Math.hypot(edge.x, edge.y)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  test('going nearer keeps the place under the pointer where it is', () => {
    const inside = fc.double({ min: -0.7, max: 0.7, noNaN: true })
    fc.assert(
      fc.property(fc.record({ x: inside, y: inside }), fc.double({ min: 1, max: 4, noNaN: true }), (at, factor) => {
        const [before, now] = [onMap(WHOLE, at), onMap(zoomLens(WHOLE, factor, at), at)]
        expect(now.x).toBeCloseTo(before.x, 9)
        expect(now.y).toBeCloseTo(before.y, 9)
      }),
    )
  })

  test('going all the way back from anywhere shows the whole map', () => {
    fc.assert(
      fc.property(steps, place, (moves, at) => {
        const { zoom, middle } = zoomLens(lensAfter(moves), 1 / NEAREST, at)
        expect(zoom).toBe(1)
        expect(Math.hypot(middle.x, middle.y)).toBeLessThan(1e-9)
      }),
    )
  })

  test.each(
    REGIONS.flatMap(region => Object.entries(SEAT_LONGITUDES).map(([seat, lon]) => [region, seat, lon] as const)),
  )('looking at %s from the seat of %s brings its button onto the glass', (region, _seat, bottomLon) => {
    const size = tableSize(644, lensOn(region, bottomLon))
    const { x, y } = mapToPx(HOTSPOT_PLACES[region], bottomLon, size)
    expect(size.map).toBeGreaterThan(2 * size.glass)
    expect(Math.hypot(x, y)).toBeLessThan(0.95 * size.glass)
  })

  test('the way from one lens to another begins and ends there and goes nearer all the time', () => {
    const to = lensOn('CHN', 108)
    const way = [0, 0.25, 0.5, 0.75, 1].map(part => mixLenses(WHOLE, to, part))
    expect(way[0]).toEqual(WHOLE)
    expect(way[4]).toBe(to)
    for (let i = 1; i < way.length; i++) expect(way[i]!.zoom).toBeGreaterThan(way[i - 1]!.zoom)
  })
})
