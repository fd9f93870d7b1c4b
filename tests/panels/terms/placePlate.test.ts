import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placePlate } from '../../../src/panels/terms/placePlate'

const ROOM = { width: 1366, height: 768 }
const PLATE = { width: 360, height: 300 }

function opener(left: number, top: number) {
  return { left, top, right: left + 80, bottom: top + 20 }
}

test('a plate stands below its opener, and above it near the lower edge', () => {
  expect(placePlate(opener(200, 100), PLATE, ROOM)).toEqual({ left: 200, top: 128 })
  expect(placePlate(opener(200, 700), PLATE, ROOM)).toEqual({ left: 200, top: 392 })
})

test('a plate too high for both stands at the side of its opener', () => {
  const low = { width: 844, height: 390 }
  expect(placePlate(opener(100, 180), PLATE, low).left).toBe(188)
  expect(placePlate(opener(700, 180), PLATE, low).left).toBe(332)
})

test('a plate that fits the window always lies inside it', () => {
  const edge = fc.integer({ min: -50, max: 1300 })
  fc.assert(
    fc.property(edge, edge, fc.integer({ min: 100, max: 350 }), fc.integer({ min: 50, max: 700 }), (x, y, w, h) => {
      const { left, top } = placePlate(opener(x, y), { width: w, height: h }, ROOM)
      expect(left).toBeGreaterThanOrEqual(8)
      expect(top).toBeGreaterThanOrEqual(8)
      expect(left + w).toBeLessThanOrEqual(ROOM.width - 8)
      expect(top + h).toBeLessThanOrEqual(ROOM.height - 8)
    }),
  )
})
