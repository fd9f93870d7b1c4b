import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ASSUMPTIONS, type AssumptionId } from '../../../src/model/assumptions'
import { STEPS, stepCount, stepOf, valueAt } from '../../../src/panels/model/assumptions/steps'

const ids = Object.keys(ASSUMPTIONS) as AssumptionId[]

test.each(ids)('the slider of %s goes from its lowest to its highest value over its usual one', id => {
  const { low, high, value } = ASSUMPTIONS[id]
  expect(valueAt(id, 0)).toBe(low)
  expect(valueAt(id, stepCount(id))).toBe(high)
  expect(valueAt(id, stepOf(id, value))).toBe(value)
  expect((high - low) / STEPS[id]).toBeCloseTo(stepCount(id), 9)
  expect((value - low) / STEPS[id]).toBeCloseTo(stepOf(id, value), 9)
})

test.each(ids)('no step of the slider of %s leaves its range, and each gives its own value', id => {
  const { low, high } = ASSUMPTIONS[id]
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer({ min: -10, max: 400 })), step => {
      const value = valueAt(id, step)
      expect(value).toBeGreaterThanOrEqual(low)
      expect(value).toBeLessThanOrEqual(high)
      expect(valueAt(id, stepOf(id, value))).toBe(value)
    }),
  )
  const values = Array.from({ length: stepCount(id) + 1 }, (_, step) => valueAt(id, step))
  expect(new Set(values).size).toBe(values.length)
  expect(values).toEqual([...values].sort((a, b) => a - b))
})
