import { type CurvePoint, pointAlong } from '../geometry/curve'
import { curvePointToPx } from '../geometry/placement'
import { GATE_SHARE, type Ribbon } from './ribbons'
import type { TableSize } from './tableSize'

/** One bar of a gate, px from the centre of the table; `angle` is the direction of the bar. */
export interface GateBar extends CurvePoint {
  readonly lengthPx: number
  readonly thicknessPx: number
}

const BARS = [-1, 0, 1] as const
const BAR_STEP_PX = 4.6
const BAR_THICKNESS_PX = 2.2
const OVERHANG_PX = 7

/** Set the three bars of a gate across its ribbon, or two beside it when the gate stands open. */
export function layGateBars(ribbon: Ribbon, bottomLon: number, size: TableSize): GateBar[] {
  if (ribbon.gate === 'none' || ribbon.gateShare <= 0) return []
  const step = BAR_STEP_PX * Math.max(0.8, size.scale)
  const thicknessPx = BAR_THICKNESS_PX * Math.max(0.8, size.scale)
  const reachPx = ribbon.widthBeforePx / 2 + OVERHANG_PX * size.scale
  if (ribbon.gate === 'open') return openBars(ribbon, bottomLon, size, reachPx, thicknessPx)
  return BARS.map(side => {
    const place = gatePlace(ribbon, side * step, bottomLon, size)
    return { ...place, angle: place.angle + Math.PI / 2, lengthPx: 2 * reachPx * ribbon.gateShare, thicknessPx }
  })
}

/** Middle of the gate, px from the centre of the table; `angle` is the direction of the ribbon. */
export function gatePlace(ribbon: Ribbon, offsetPx: number, bottomLon: number, size: TableSize): CurvePoint {
  const along = GATE_SHARE * ribbon.curve.length + offsetPx / size.glass
  return curvePointToPx(pointAlong(ribbon.curve, along), bottomLon, size)
}

function openBars(ribbon: Ribbon, bottomLon: number, size: TableSize, reachPx: number, thicknessPx: number): GateBar[] {
  const { x, y, angle } = gatePlace(ribbon, 0, bottomLon, size)
  return [-1, 1].map(side => ({
    x: x - side * reachPx * Math.sin(angle),
    y: y + side * reachPx * Math.cos(angle),
    angle,
    lengthPx: 14 * size.scale * ribbon.gateShare,
    thicknessPx,
  }))
}
