import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp, ln, pow } from '../../src/market/fixedMath'
import { bitsOf, doubleOf, findFixedMathMismatches } from './fixedMathGolden'
import { findSolutionMismatches } from './solutionGolden'

/** Relative gap between a fixed-algorithm result and the host's. */
const gap = (found: number, host: number) => (found === host ? 0 : Math.abs(found - host) / Math.abs(host))

describe('the fixed-algorithm functions', () => {
  it('agree with the host to a few units in the last place', () => {
    const exponents = fc.double({ min: -700, max: 700, noNaN: true })
    const positives = fc.double({ min: 1e-100, max: 1e100, noNaN: true })
    const small = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(exponents, positives, small, (x, a, b) => {
        expect(gap(exp(x), Math.exp(x))).toBeLessThan(1e-15)
        expect(gap(ln(a), Math.log(a))).toBeLessThan(1e-15)
        expect(gap(pow(a, b), a ** b)).toBeLessThan(1e-15)
      }),
      { numRuns: 2000, seed: 14 },
    )
  })

  it('are exact where the base year needs them to be', () => {
    expect([exp(0), ln(1), pow(1, 7), exp(-0)]).toEqual([1, 0, 1, 1])
    expect([exp(1e4), exp(-1e4), ln(0)]).toEqual([Infinity, 0, -Infinity])
  })

  it('give the recorded bits', () => {
    expect(findFixedMathMismatches()).toEqual([])
  })
})

describe('bits of a double', () => {
  it('are written and read back without loss', () => {
    expect(bitsOf(1)).toBe('3ff0000000000000')
    fc.assert(
      fc.property(fc.double(), value => {
        expect(doubleOf(bitsOf(value))).toBe(value)
      }),
    )
  })
})

describe('solved markets', () => {
  it('have the recorded bits', () => {
    expect(findSolutionMismatches()).toEqual([])
  })
})
