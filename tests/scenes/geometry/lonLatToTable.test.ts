import { geoStereographic } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lonLatToMap, lonLatToTable, turnPoint } from '../../../src/scenes/geometry/lonLatToTable'
import { SEAT_LONGITUDES } from '../../../src/scenes/geometry/seatLongitudes'

const lon = fc.double({ min: -180, max: 180, noNaN: true })
const lat = fc.double({ min: 17, max: 90, noNaN: true })
const SEATS = ['china', 'rusal', 'unitedStates', 'neutral'] as const

describe('lonLatToTable', () => {
  test('it is the stereographic projection the land is built with', () => {
    for (const seat of SEATS) {
      const projection = geoStereographic()
        .rotate([-SEAT_LONGITUDES[seat], -90])
        .translate([0, 0])
        .scale(1 / Math.tan((73 / 2) * (Math.PI / 180)))
      fc.assert(
        fc.property(lon, lat, (aLon, aLat) => {
          const [x, y] = projection([aLon, aLat])!
          const point = lonLatToTable(aLon, aLat, seat)
          expect(point.x).toBeCloseTo(x, 9)
          expect(point.y).toBeCloseTo(y, 9)
        }),
      )
    }
  })

  test('the land of a seat lies straight below the pole of its table', () => {
    for (const seat of SEATS) {
      const point = lonLatToTable(SEAT_LONGITUDES[seat], 40, seat)
      expect(point.x).toBeCloseTo(0, 9)
      expect(point.y).toBeGreaterThan(0)
    }
  })

  test('the map ends at 17 degrees north', () => {
    fc.assert(
      fc.property(lon, aLon => {
        const edge = lonLatToMap(aLon, 17)
        expect(Math.hypot(edge.x, edge.y)).toBeCloseTo(1, 9)
      }),
    )
  })

  test('turning the table keeps every distance from the pole', () => {
    fc.assert(
      fc.property(lon, lat, lon, (aLon, aLat, bottomLon) => {
        const before = lonLatToMap(aLon, aLat)
        const after = turnPoint(before, bottomLon)
        expect(Math.hypot(after.x, after.y)).toBeCloseTo(Math.hypot(before.x, before.y), 9)
      }),
    )
  })
})
