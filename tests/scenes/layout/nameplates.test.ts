import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layNameplates } from '../../../src/scenes/layout/nameplates'

const span = fc.double({ min: 5, max: 75, noNaN: true })
const seat = fc.constantFrom('china' as const, 'rusal' as const, 'unitedStates' as const, 'neutral' as const)

describe('layNameplates', () => {
  test('one sits in front of one’s own plate, and no two plates touch', () => {
    fc.assert(
      fc.property(seat, span, span, span, (own, china, unitedStates, rusal) => {
        const plates = layNameplates(own, { china, unitedStates, rusal })
        for (const plate of plates) {
          if (plate.isOwn) expect(plate.middle).toBeCloseTo(180, 6)
          for (const other of plates) {
            if (other === plate) continue
            const apart = Math.abs(((plate.middle - other.middle + 540) % 360) - 180)
            expect(apart).toBeGreaterThanOrEqual(plate.halfSpan + other.halfSpan)
          }
        }
      }),
    )
  })

  test('every plate is longer than its words', () => {
    for (const plate of layNameplates('china', { china: 40, unitedStates: 30, rusal: 20 }))
      expect(2 * plate.halfSpan).toBeGreaterThan({ china: 40, unitedStates: 30, rusal: 20 }[plate.seat])
  })
})
