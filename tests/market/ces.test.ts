import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lnCesNearLogarithmic, lnCesOfTwo } from '../../src/market/ces'

const shares = fc.integer({ min: 1, max: 99 }).map(percent => percent / 100)
const logs = fc.integer({ min: -2000, max: 2000 }).map(step => step / 1000)

/** The same index as a plain mean of powers; loses digits as sigma nears 1. */
const plainIndex = (share: number, a: number, b: number, sigma: number) =>
  Math.log((1 - share) * Math.exp((1 - sigma) * a) + share * Math.exp((1 - sigma) * b)) / (1 - sigma)

describe('a price index', () => {
  it('is the share-weighted mean of log prices at an elasticity of 1', () => {
    fc.assert(
      fc.property(shares, logs, logs, (share, a, b) => {
        expect(lnCesOfTwo(share, a, b, 1)).toBeCloseTo((1 - share) * a + share * b, 14)
      }),
    )
  })

  it('passes smoothly through 1, where its form changes', () => {
    fc.assert(
      fc.property(shares, logs, logs, fc.boolean(), (share, a, b, above) => {
        const sigma = above ? 1.000999 : 0.999001
        expect(Math.abs(lnCesOfTwo(share, a, b, sigma) - plainIndex(share, a, b, sigma))).toBeLessThan(3e-12)
      }),
      { numRuns: 500 },
    )
  })

  it('is the same for a list of two as for two', () => {
    fc.assert(
      fc.property(shares, logs, logs, (share, a, b) => {
        const weights = Float64Array.of(1 - share, share)
        const list = lnCesNearLogarithmic(5e-4, 2, weights, Float64Array.of(a, 0), Float64Array.of(0, b), 0, 1)
        expect(Math.abs(list - lnCesOfTwo(share, a, b, 1 - 5e-4))).toBeLessThan(1e-14)
      }),
    )
  })

  it('does not change by a bit while no price does', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (share, sigma) => {
          expect(lnCesOfTwo(share, 0, 0, sigma) === 0).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
