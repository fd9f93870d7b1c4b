import smelters from '../../../assets/map/smelters.json'
import type { Point } from '../geometry/point'
import type { ByRegion, RegionView } from '../tableView'
import type { TableSize } from './tableSize'

/** Radius in px of a ring of one Mt a year on a table of 660 px. */
const RING_PX = 6.5
const RING_DIAMETER = 660
/** Smallest ring in px, so that every smelter can be seen. */
export const SMALLEST_RING_PX = 3
/** Smelters that run at less than this share are drawn cold. */
const COLD_SHARE = 0.02

/** `seat` pools are molten in a ring; `ember` discs belong to the regions without a chair. */
export type PoolKind = 'seat' | 'ember'

/** One smelter or cluster on the table. */
export interface Pool {
  readonly id: string
  readonly kind: PoolKind
  /** Unit-disc position with longitude 0 at the bottom. */
  readonly at: Point
  /** Radius of the ring (capacity), px. */
  readonly ringPx: number
  /** Radius of the molten disc (output), px; 0 when the smelter is closed. */
  readonly discPx: number
  /** Ring and disc drawn at half strength below these: what would come or go. */
  readonly faint?: { readonly ringPx: number; readonly discPx: number }
}

type Smelter = (typeof smelters)[number]

/**
 * Place the pools: the rings of a region sum to its capacity and its discs to its output, in area.
 *
 * Smelters that ran in 2016 fill first, each to the same share; the rest fill after them.
 */
export function layPools(regions: ByRegion<RegionView>, size: TableSize): Pool[] {
  return smelters.map(smelter => {
    const ringPx = ringRadiusPx(ringCapacityMt(smelter, regions), size)
    const share = runningShare(smelter, regions)
    return {
      id: smelter.id,
      kind: isSeatRegion(smelter.region) ? 'seat' : 'ember',
      at: { x: smelter.x, y: smelter.y },
      ringPx,
      discPx: share < COLD_SHARE ? 0 : ringPx * Math.sqrt(share),
    }
  })
}

/** Capacity that one ring stands for, Mt a year; over a region these sum to its capacity. */
export function ringCapacityMt(smelter: Smelter, regions: ByRegion<RegionView>): number {
  return (regionOf(smelter, regions).capacityMt * smelter.capacityMt) / listedCapacityMt(smelter.region, () => true)
}

/** Radius of a ring in px for a capacity in Mt a year. */
export function ringRadiusPx(capacityMt: number, size: TableSize): number {
  return Math.max(
    SMALLEST_RING_PX,
    (RING_PX * Math.sqrt(capacityMt) * size.diameter * (size.drawn / size.scale)) / RING_DIAMETER,
  )
}

/** Share of one smelter that runs, 0 to 1. */
export function runningShare(smelter: Smelter, regions: ByRegion<RegionView>): number {
  const { capacityMt, outputMt } = regionOf(smelter, regions)
  if (capacityMt <= 0) return 0
  const total = listedCapacityMt(smelter.region, () => true)
  const firstShare = listedCapacityMt(smelter.region, s => s.running) / total
  const share = outputMt / capacityMt
  if (smelter.running) return Math.min(1, share / firstShare)
  return Math.min(1, Math.max(0, (share - firstShare) / (1 - firstShare)))
}

function listedCapacityMt(region: string, keep: (smelter: Smelter) => boolean): number {
  return smelters.filter(s => s.region === region && keep(s)).reduce((sum, s) => sum + s.capacityMt, 0)
}

function regionOf(smelter: Smelter, regions: ByRegion<RegionView>): RegionView {
  return regions[smelter.region as keyof ByRegion<RegionView>]
}

function isSeatRegion(region: string): boolean {
  return region === 'CHN' || region === 'USA' || region === 'RUS'
}
