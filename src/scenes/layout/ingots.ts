import { type CurvePoint, pointAlong } from '../geometry/curve'
import { curvePointToPx } from '../geometry/placement'
import { GATE_SHARE, type Ribbon } from './ribbons'
import type { TableSize } from './tableSize'

/** One ingot, px from the centre of the table; `alpha` fades it in and out at the ends of the road. */
export interface Ingot extends CurvePoint {
  readonly lengthPx: number
  readonly widthPx: number
  readonly alpha: number
}

/** Head of a ribbon: a triangle whose tip lies at the point. */
export interface ArrowHead extends CurvePoint {
  readonly lengthPx: number
  readonly widthPx: number
  readonly alpha: number
}

const GAP_PX = 3
const FADE_PX = 7
const LONGEST_INGOT_PX = 12
const SHORTEST_INGOT_PX = 6
/** Length over width of a hollow ingot: drawn longer, to be told from a solid one at once. */
const GHOST_LENGTH = 1.45

/**
 * Set the ingots of a ribbon one behind the other.
 *
 * @param glidePx How far they have moved since they lay at rest; any number of px.
 */
export function layIngots(ribbon: Ribbon, bottomLon: number, size: TableSize, glidePx: number): Ingot[] {
  const { lengthPx, stepPx, roadPx } = spacing(ribbon, size)
  const offset = ((glidePx % stepPx) + stepPx) % stepPx
  const count = Math.max(0, Math.floor((roadPx - offset - lengthPx / 2) / stepPx) + 1)
  const gatePx = GATE_SHARE * ribbon.curve.length * size.glass
  return Array.from({ length: count }, (_, i) => {
    const along = lengthPx / 2 + offset + i * stepPx
    const edge = Math.min(along - lengthPx / 2 + 2, roadPx - along)
    return {
      ...curvePointToPx(pointAlong(ribbon.curve, along / size.glass), bottomLon, size),
      lengthPx,
      widthPx: (along < gatePx ? ribbon.widthBeforePx : ribbon.widthAfterPx) * (0.3 + 0.7 * ribbon.presence),
      alpha: Math.min(1, Math.max(0, edge / FADE_PX)) * ribbon.presence,
    }
  })
}

/** Set the head of a ribbon at the end of its road. */
export function layArrowHead(ribbon: Ribbon, bottomLon: number, size: TableSize): ArrowHead {
  return {
    ...curvePointToPx(pointAlong(ribbon.curve, ribbon.curve.length), bottomLon, size),
    lengthPx: headLengthPx(ribbon, size),
    widthPx: Math.max(8 * size.scale, ribbon.widthAfterPx * 0.95),
    alpha: ribbon.presence,
  }
}

function headLengthPx(ribbon: Ribbon, size: TableSize): number {
  return Math.max(9 * size.scale, Math.min(14 * size.scale, ribbon.widthAfterPx))
}

function spacing(ribbon: Ribbon, size: TableSize) {
  const shortest = SHORTEST_INGOT_PX * size.scale
  const natural = Math.max(shortest, ribbon.widthBeforePx * (ribbon.hollow ? GHOST_LENGTH : 0.9))
  const lengthPx = Math.min(LONGEST_INGOT_PX * size.scale, natural)
  const roadPx = ribbon.curve.length * size.glass - headLengthPx(ribbon, size)
  return { lengthPx, stepPx: lengthPx + GAP_PX * Math.max(0.75, size.scale) * (ribbon.hollow ? 1.7 : 1), roadPx }
}
