import { type ScaleLinear, scaleLinear } from 'd3-scale'
import type { AmountUnit } from '../../describe/amounts'

/** Room around the drawing area, px. */
export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** How values and turns become places in a chart. */
export interface ChartScales {
  /** Position in the series to px. */
  readonly x: ScaleLinear<number, number>
  /** Value to px, upwards. */
  readonly y: ScaleLinear<number, number>
  /** At most four values for gridlines. */
  readonly ticks: readonly number[]
}

/** Values that differ by less than this share of their size are drawn as equal. */
const SAME = 1e-9
/** Values closer to zero than this are drawn as zero. */
const SMALLEST = 1e-6

/** Least span of the value axis in the unit of the game, so that a small move does not look like a crash; judged. */
const LEAST_SPAN: Partial<Record<AmountUnit, number>> = { usdPerTonne: 50, percent: 0.02, points: 5, trust: 5 }
/** The same for every other unit, as a share of the largest value; judged. */
const LEAST_SHARE = 0.05

/** The least span of an axis that shows these values. */
export function leastSpan(values: readonly number[], unit: AmountUnit): number {
  return LEAST_SPAN[unit] ?? LEAST_SHARE * Math.max(...values.map(Math.abs))
}

/**
 * Smallest and largest of some values, never the same: values closer than the least span get room above and below.
 *
 * @param span Least difference between the two ends, in the unit of the values.
 */
export function valueExtent(values: readonly number[], span = 0): readonly [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const size = Math.max(Math.abs(low), Math.abs(high), SMALLEST)
  const missing = span - (high - low)
  if (missing > 0) return [low - missing / 2, high + missing / 2]
  if (high - low > size * SAME) return [low, high]
  const room = size > SMALLEST ? size * 0.05 : 1
  return [low - room, high + room]
}

/**
 * Make the scales of a line chart.
 *
 * @param count Positions on the turn axis, at least 1.
 * @param values Every value that is drawn.
 * @param span Least difference between the ends of the value axis.
 */
export function chartScales(
  size: { readonly width: number; readonly height: number },
  margins: Margins,
  count: number,
  values: readonly number[],
  span = 0,
): ChartScales {
  const y = scaleLinear()
    .domain(valueExtent(values, span))
    .nice(3)
    .range([size.height - margins.bottom, margins.top])
  const x = scaleLinear()
    .domain([0, Math.max(1, count - 1)])
    .range([margins.left, size.width - margins.right])
  return { x, y, ticks: y.ticks(3).slice(0, 4) }
}

/** Move labels at the ends of lines apart, keeping their order, so that each has its own height in px. */
export function spreadLabels(wanted: readonly number[], height: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!)
  const placed = [...wanted]
  order.forEach((index, rank) => {
    const above = rank === 0 ? Number.NEGATIVE_INFINITY : placed[order[rank - 1]!]! + height
    placed[index] = Math.max(placed[index]!, above)
  })
  const sink = order.length > 1 ? Math.max(0, placed[order.at(-1)!]! - Math.max(...wanted)) / 2 : 0
  return placed.map(position => position - sink)
}
