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

/** Set the three bars of a gate across its ribbon; an open gate shows only their ends. */
export function layGateBars(ribbon: Ribbon, bottomLon: number, size: TableSize): GateBar[] {
  if (ribbon.gate === 'none' || ribbon.gateShare <= 0) return []
  const step = BAR_STEP_PX * Math.max(0.8, size.drawn)
  const thicknessPx = BAR_THICKNESS_PX * Math.max(0.8, size.drawn)
  const overhangPx = OVERHANG_PX * size.drawn
  const places = BARS.map(side => {
    const place = gatePlace(ribbon, side * step, bottomLon, size)
    return { ...place, angle: place.angle + Math.PI / 2 }
  })
  if (ribbon.gate === 'open') return openBars(places, ribbon, overhangPx, thicknessPx)
  const lengthPx = (ribbon.widthBeforePx + 2 * overhangPx) * ribbon.gateShare
  return places.map(place => ({ ...place, lengthPx, thicknessPx }))
}

/** Middle of the gate, px from the centre of the table; `angle` is the direction of the ribbon. */
export function gatePlace(ribbon: Ribbon, offsetPx: number, bottomLon: number, size: TableSize): CurvePoint {
  const along = GATE_SHARE * ribbon.curve.length + offsetPx / size.map
  return curvePointToPx(pointAlong(ribbon.curve, along), bottomLon, size)
}

/** The same bars with their middle drawn back, so that only their ends stand beside the ribbon. */
function openBars(places: readonly CurvePoint[], ribbon: Ribbon, endPx: number, thicknessPx: number): GateBar[] {
  const beside = ribbon.widthAfterPx / 2 + endPx / 2 + 1
  return places.flatMap(({ x, y, angle }) =>
    [-1, 1].map(side => ({
      x: x + side * beside * Math.cos(angle),
      y: y + side * beside * Math.sin(angle),
      angle,
      lengthPx: endPx * ribbon.gateShare,
      thicknessPx,
    })),
  )
}
