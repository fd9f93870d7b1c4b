import { expect, test } from 'vitest'
import { distance } from '../../../src/scenes/geometry/point'
import { tableSize } from '../../../src/scenes/layout/tableSize'
import { HOTSPOT_PLACES, HOTSPOT_PX } from '../../../src/scenes/overlay/hotspots'

test('the buttons of the regions do not overlap on the smallest table, and lie on it', () => {
  const { glass, outer } = tableSize(340)
  const places = Object.values(HOTSPOT_PLACES).map(({ x, y }) => ({ x: x * glass, y: y * glass }))
  expect(places).toHaveLength(5)
  places.forEach((place, i) => {
    expect(Math.hypot(place.x, place.y) + HOTSPOT_PX / 2).toBeLessThanOrEqual(outer)
    for (const other of places.slice(i + 1)) expect(distance(place, other)).toBeGreaterThanOrEqual(HOTSPOT_PX)
  })
})
