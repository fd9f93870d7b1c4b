import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import smelters from '../../../assets/map/smelters.json'
import { REGIONS, type RegionId } from '../../../src/model/words'
import {
  layPools,
  ringCapacityMt,
  ringRadiusPx,
  runningShare,
  SMALLEST_RING_PX,
} from '../../../src/scenes/layout/pools'
import { tableSize } from '../../../src/scenes/layout/tableSize'
import { makeView } from '../views'

const size = tableSize(660)

function withRegion(region: RegionId, capacityMt: number, outputMt: number) {
  const { regions } = makeView()
  return { ...regions, [region]: { ...regions[region], capacityMt, outputMt } }
}

const capacityAndShare = fc.tuple(
  fc.double({ min: 0.1, max: 60, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
)

describe('layPools', () => {
  test("a region's rings sum to its capacity and its discs to its output", () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGIONS), capacityAndShare, (region, [capacityMt, share]) => {
        const regions = withRegion(region, capacityMt, capacityMt * share)
        const own = smelters.filter(smelter => smelter.region === region)
        const rings = own.map(smelter => ringCapacityMt(smelter, regions))
        const discs = own.map((smelter, i) => rings[i]! * runningShare(smelter, regions))
        expect(rings.reduce((a, b) => a + b, 0)).toBeCloseTo(capacityMt, 6)
        expect(discs.reduce((a, b) => a + b, 0)).toBeCloseTo(capacityMt * share, 6)
      }),
    )
  })

  test('a ring of one Mt a year has a radius of 6.5 px on a table of 660 px, and its area grows with capacity', () => {
    expect(ringRadiusPx(1, size)).toBe(6.5)
    expect(ringRadiusPx(4, size)).toBe(13)
    expect(ringRadiusPx(4, tableSize(330))).toBe(6.5)
  })

  test('no ring is too small to be seen', () => {
    for (const pool of layPools(makeView().regions, tableSize(340)))
      expect(pool.ringPx).toBeGreaterThanOrEqual(SMALLEST_RING_PX)
  })

  test('a region that stops smelting has cold rings only', () => {
    const pools = layPools(withRegion('CHN', 41, 0), size).filter(({ id }) => id.startsWith('CN'))
    expect(pools.length).toBeGreaterThan(10)
    expect(pools.every(({ discPx }) => discPx === 0)).toBe(true)
  })

  test('smelters that were closed in 2016 are the last to run again', () => {
    const pools = layPools(withRegion('USA', 2, 0.8), size)
    const disc = (id: string) => pools.find(pool => pool.id === id)!.discPx
    expect(disc('US-NEWMADRID')).toBe(0)
    expect(disc('US-FERNDALE')).toBeGreaterThan(0)
  })
})
