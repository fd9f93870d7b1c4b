import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundShares } from '../../src/describe/roundShares'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

test('four equal parts of ten are rounded to whole numbers that make ten', () => {
  expect(roundShares([2.5, 2.5, 2.5, 2.5], 10, 1)).toEqual([3, 3, 2, 2])
})

test('a part of exactly zero stays zero, and a minus stays a minus', () => {
  expect(roundShares([0, 1.6, -0.4, 0.8], 2, 1)).toEqual([0, 2, -1, 1])
  expect(roundShares([-2.6, 0, -2.6], -5, 1)).toEqual([-2, 0, -3])
})

test('rounded parts make the total that is shown, none is a whole step off, and none changes its side of zero', () => {
  const parts = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 9 })
  const from = fc.double({ min: -5000, max: 5000, noNaN: true })
  fc.assert(
    fc.property(parts, from, fc.constantFrom(1, 0.1, 0.01, 10), (shares, start, step) => {
      const shown = (value: number) => Math.round(value / step) * step
      const total = shown(start + sum(shares)) - shown(start)
      const rounded = roundShares(shares, total, step)
      expect(Math.abs(sum(rounded) - total)).toBeLessThan(1e-6)
      for (const [i, share] of shares.entries()) {
        expect(Math.abs(rounded[i]! - share)).toBeLessThan(step * (1 + 1e-6))
        expect(rounded[i]! * share).toBeGreaterThanOrEqual(0)
        if (share === 0) expect(rounded[i]).toBe(0)
      }
    }),
  )
})
