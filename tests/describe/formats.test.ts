import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFormats } from '../../src/describe/formats'

const format = createFormats('en')
const amounts = fc.double({ min: -1e9, max: 1e9, noNaN: true })

test('a negative figure carries the true minus sign', () => {
  expect(format.number(-1842, 0)).toBe('−1,842')
  expect(format.signed(-0.3, 1)).toBe('−0.3')
  expect(format.percent(-0.024, 1)).toBe('−2.4%')
  expect(format.usd(-0.62, 2)).toBe('−$0.62')
})

test('a rise carries a plus and nothing carries none', () => {
  expect(format.signed(52, 0)).toBe('+52')
  expect(format.signed(0.004, 2)).toBe('0.00')
  expect(format.signed(-0.004, 2)).toBe('0.00')
})

test('no format writes a hyphen or a minus zero', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
      for (const text of [
        format.number(value, decimals),
        format.signed(value, decimals),
        format.percent(value, decimals),
        format.usd(value, decimals),
      ]) {
        expect(text).not.toContain('-')
        expect(text).not.toMatch(/^−\$?0(\.0*)?%?$/)
      }
    }),
  )
})

test('thousands and decimals follow the language', () => {
  expect(createFormats('ru').number(1842.5, 1)).toBe('1\u00a0842,5')
  expect(createFormats('zh').number(1842.5, 1)).toBe('1,842.5')
})
