import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chartScales, leastSpan, spreadLabels, valueAxis, valueExtent } from '../../src/panels/chart/scales'

const size = { width: 340, height: 150 }
const margins = { top: 14, right: 90, bottom: 22, left: 46 }
const series = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 13 })

test('every value of a series is drawn inside the margins', () => {
  fc.assert(
    fc.property(series, values => {
      const { x, y } = chartScales(size, margins, values.length, valueAxis(values))
      values.forEach((value, at) => {
        expect(y(value)).toBeGreaterThanOrEqual(margins.top - 1e-6)
        expect(y(value)).toBeLessThanOrEqual(size.height - margins.bottom + 1e-6)
        expect(x(at)).toBeGreaterThanOrEqual(margins.left)
        expect(x(at)).toBeLessThanOrEqual(size.width - margins.right + 1e-6)
      })
    }),
  )
})

test('larger values are drawn higher', () => {
  const { y } = chartScales(size, margins, 2, valueAxis([1600, 1700]))
  expect(y(1700)).toBeLessThan(y(1600))
})

test('a flat series is drawn in the middle and not on an edge', () => {
  expect(valueExtent([50, 50])).toEqual([47.5, 52.5])
  expect(valueExtent([0])).toEqual([-1, 1])
})

test('an axis of prices spans at least 50 dollars, with the values in its middle', () => {
  const prices = [1600, 1595]
  expect(leastSpan(prices, 'usdPerTonne')).toBe(50)
  expect(valueExtent(prices, leastSpan(prices, 'usdPerTonne'))).toEqual([1572.5, 1622.5])
})

test('an axis of another unit spans at least a twentieth of its largest value', () => {
  const debts = [8400, 8420]
  const [low, high] = valueExtent(debts, leastSpan(debts, 'millionUsd'))
  expect(high - low).toBeCloseTo(421, 9)
})

test('values that differ by more than the least span fill the axis', () => {
  expect(valueExtent([1500, 1700], 50)).toEqual([1500, 1700])
})

test('an axis has one to three gridlines, rising and inside it', () => {
  fc.assert(
    fc.property(series, values => {
      const { ticks, low, high } = valueAxis(values)
      expect(ticks.length).toBeGreaterThanOrEqual(1)
      expect(ticks.length).toBeLessThanOrEqual(3)
      expect([low, ...ticks, high]).toEqual([low, ...ticks, high].sort((a, b) => a - b))
    }),
  )
})

test('an axis that does not start at zero says that it is cut', () => {
  expect(valueAxis([1600, 1700])).toEqual({ low: 1600, high: 1700, ticks: [1600, 1650, 1700], isCut: true })
  expect(valueAxis([0, 5.2]).isCut).toBe(false)
  expect(valueAxis([-3, 4]).isCut).toBe(false)
})

test('labels at line ends keep their order and never overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 150, noNaN: true }), { minLength: 1, maxLength: 4 }), wanted => {
      const placed = spreadLabels(wanted, 15)
      const sorted = [...placed].sort((a, b) => a - b)
      sorted.forEach((place, at) => {
        if (at > 0) expect(place - sorted[at - 1]!).toBeGreaterThanOrEqual(15 - 1e-9)
      })
      wanted.forEach((a, i) => {
        wanted.forEach((b, j) => {
          if (a < b) expect(placed[i]!).toBeLessThan(placed[j]!)
        })
      })
    }),
  )
})

test('labels that are far apart stay where their lines end', () => {
  expect(spreadLabels([20, 90], 15)).toEqual([20, 90])
})

test('labels never stand below the lowest place', () => {
  expect(Math.max(...spreadLabels([140, 141, 142], 15, 140))).toBe(140)
})
