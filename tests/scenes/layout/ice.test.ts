import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FLOES, iceRadius, layIce } from '../../../src/scenes/layout/ice'

const even = (mean: number) => ({
  mean,
  byPair: { chinaUnitedStates: mean, chinaRusal: mean, unitedStatesRusal: mean },
})
const level = fc.integer({ min: 0, max: 100 })

describe('iceRadius', () => {
  test('it is 0.08 of the map with full trust and 0.44 with none, everywhere alike', () => {
    for (const lon of [-180, -60, 0, 95, 170]) {
      expect(iceRadius(even(100), lon)).toBeCloseTo(0.08, 9)
      expect(iceRadius(even(0), lon)).toBeCloseTo(0.44, 9)
    }
  })

  test('the ice reaches further towards the colder pair', () => {
    const cold = { mean: 50, byPair: { chinaUnitedStates: 20, chinaRusal: 70, unitedStatesRusal: 60 } }
    expect(iceRadius(cold, 186)).toBeGreaterThan(iceRadius(even(50), 186))
    expect(iceRadius(cold, 95)).toBeLessThan(iceRadius(even(50), 95))
  })

  test('it stays within the drawn floes whatever the pairs are', () => {
    fc.assert(
      fc.property(level, level, level, fc.integer({ min: -180, max: 180 }), (a, b, c, lon) => {
        const trust = { mean: (a + b + c) / 3, byPair: { chinaUnitedStates: a, chinaRusal: b, unitedStatesRusal: c } }
        const radius = iceRadius(trust, lon)
        expect(radius).toBeGreaterThanOrEqual(0.08)
        expect(radius).toBeLessThanOrEqual(0.44)
      }),
    )
  })
})

describe('layIce', () => {
  test('less trust never takes a floe away', () => {
    fc.assert(
      fc.property(level, level, (a, b) => {
        const less = new Set(layIce(even(Math.max(a, b))).map(({ index }) => index))
        const more = new Set(layIce(even(Math.min(a, b))).map(({ index }) => index))
        expect([...less].filter(index => !more.has(index))).toEqual([])
      }),
    )
  })

  test('floes are packed at the pole and loose at the edge', () => {
    const floes = layIce(even(30))
    expect(floes[0]).toMatchObject({ scale: 1, whiteness: 1 })
    expect(Math.min(...floes.map(({ scale }) => scale))).toBeLessThan(0.9)
  })

  test('the floes fill the disc round the pole without holes or overlaps', () => {
    const area = FLOES.reduce((sum, { corners }) => {
      const twice = corners.reduce((total, { x, y }, i) => {
        const next = corners[(i + 1) % corners.length]!
        return total + x * next.y - next.x * y
      }, 0)
      return sum + Math.abs(twice) / 2
    }, 0)
    const disc = Math.PI * (0.62 * 1.04) ** 2
    expect(area / disc).toBeGreaterThan(0.98)
    expect(area / disc).toBeLessThan(1.01)
  })
})
