import { type CurvePoint, pointAlong } from '../geometry/curve'
import { curvePointToPx } from '../geometry/placement'
import { FAINT } from './preview'
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

/** How the ingots of a ribbon follow one another, px along its road. */
export interface Train {
  readonly lengthPx: number
  /** From the middle of one ingot to the middle of the next. */
  readonly stepPx: number
  /** Where the road ends under the arrow head. */
  readonly roadPx: number
  /** Where the gate stands; ingots before and after it differ in width. */
  readonly gatePx: number
  readonly widthBeforePx: number
  readonly widthAfterPx: number
  /** Strength of the whole train, 0 to 1. */
  readonly alpha: number
}

const GAP_PX = 3
const FADE_PX = 7
const LONGEST_INGOT_PX = 12
const SHORTEST_INGOT_PX = 6
/** Length over width of a hollow ingot: drawn longer, to be told from a solid one at once. */
const GHOST_LENGTH = 1.45
/** Dash and gap of a trace, px. */
const DASH_PX = 5
const DASH_GAP_PX = 6

/** Measure the train of a ribbon. */
export function layTrain(ribbon: Ribbon, size: TableSize): Train {
  const { lengthPx, gapPx } = ribbon.isTrace ? layDash(size) : layIngot(ribbon, size)
  const thinning = 0.3 + 0.7 * ribbon.presence
  return {
    lengthPx,
    stepPx: lengthPx + gapPx,
    roadPx: ribbon.curve.length * size.map - headLengthPx(ribbon, size),
    gatePx: GATE_SHARE * ribbon.curve.length * size.map,
    widthBeforePx: ribbon.widthBeforePx * thinning,
    widthAfterPx: ribbon.widthAfterPx * thinning,
    alpha: ribbon.presence * ribbon.strength,
  }
}

function layDash({ drawn }: TableSize) {
  return { lengthPx: DASH_PX * Math.max(0.75, drawn), gapPx: DASH_GAP_PX * Math.max(0.75, drawn) }
}

function layIngot(ribbon: Ribbon, size: TableSize) {
  const shortest = SHORTEST_INGOT_PX * size.drawn
  const widest = Math.max(ribbon.widthBeforePx, ribbon.faint?.widthBeforePx ?? 0)
  const natural = Math.max(shortest, widest * (ribbon.hollow ? GHOST_LENGTH : 0.9))
  return {
    lengthPx: Math.min(LONGEST_INGOT_PX * size.drawn, natural),
    gapPx: GAP_PX * Math.max(0.75, size.drawn) * (ribbon.hollow ? 1.7 : 1),
  }
}

/** The train drawn at half strength below that of a ribbon, for what would come or go. */
export function layFaintTrain(ribbon: Ribbon, size: TableSize): Train | undefined {
  return ribbon.faint && { ...layTrain(ribbon, size), ...ribbon.faint, alpha: FAINT * ribbon.presence }
}

/** Where the first ingot lies on its road, px. @param glidePx How far they have moved since they lay at rest; any number. */
export function firstIngotPx({ lengthPx, stepPx }: Train, glidePx: number): number {
  return lengthPx / 2 + (((glidePx % stepPx) + stepPx) % stepPx)
}

/** How strongly an ingot is drawn: ingots fade in at the start of their road and out at its end. */
export function ingotAlpha({ lengthPx, roadPx, alpha }: Train, alongPx: number): number {
  const edge = Math.min(alongPx - lengthPx / 2 + 2, roadPx - alongPx)
  return Math.min(1, Math.max(0, edge / FADE_PX)) * alpha
}

/**
 * Set the ingots of a ribbon one behind the other.
 *
 * @param glidePx How far they have moved since they lay at rest; any number of px.
 */
export function layIngots(ribbon: Ribbon, bottomLon: number, size: TableSize, glidePx: number): Ingot[] {
  return ingotsOf(layTrain(ribbon, size), ribbon, bottomLon, size, glidePx)
}

/** Set the ingots drawn at half strength below those of a ribbon, at rest. */
export function layFaintIngots(ribbon: Ribbon, bottomLon: number, size: TableSize): Ingot[] {
  const train = layFaintTrain(ribbon, size)
  return train ? ingotsOf(train, ribbon, bottomLon, size, 0) : []
}

function ingotsOf(train: Train, ribbon: Ribbon, bottomLon: number, size: TableSize, glidePx: number): Ingot[] {
  const ingots: Ingot[] = []
  for (let along = firstIngotPx(train, glidePx); along <= train.roadPx; along += train.stepPx) {
    ingots.push({
      ...curvePointToPx(pointAlong(ribbon.curve, along / size.map), bottomLon, size),
      lengthPx: train.lengthPx,
      widthPx: along < train.gatePx ? train.widthBeforePx : train.widthAfterPx,
      alpha: ingotAlpha(train, along),
    })
  }
  return ingots
}

/** Set the head of a ribbon at the end of its road. */
export function layArrowHead(ribbon: Ribbon, bottomLon: number, size: TableSize): ArrowHead {
  return {
    ...curvePointToPx(pointAlong(ribbon.curve, ribbon.curve.length), bottomLon, size),
    lengthPx: headLengthPx(ribbon, size),
    widthPx: Math.max(8 * size.drawn, ribbon.widthAfterPx * 0.95),
    alpha: ribbon.presence * ribbon.strength,
  }
}

function headLengthPx(ribbon: Ribbon, size: TableSize): number {
  return Math.max(9 * size.drawn, Math.min(14 * size.drawn, ribbon.widthAfterPx))
}
