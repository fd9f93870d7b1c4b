import { type ScaleLinear, scaleLinear } from 'd3-scale'
import type { AmountUnit } from '../../describe/amounts'

/** Room around the drawing area, px. */
export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** The upright axis of a chart in the unit of its values. */
export interface ValueAxis {
  readonly low: number
  readonly high: number
  /** At most three values for gridlines, rising. */
  readonly ticks: readonly number[]
  /** True where the axis does not start at zero, which the chart has to say. */
  readonly isCut: boolean
}

/** How values and turns become places in a chart. */
export interface ChartScales {
  /** Position in the series to px. */
  readonly x: ScaleLinear<number, number>
  /** Value to px, upwards. */
  readonly y: ScaleLinear<number, number>
}

/** Values that differ by less than this share of their size are drawn as equal. */
const SAME = 1e-9
/** Values closer to zero than this are drawn as zero. */
const SMALLEST = 1e-6
const MOST_GRIDLINES = 3

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
 * Choose the axis for some values: its ends and its gridlines are round.
 *
 * @param values Every value that is drawn.
 * @param span Least difference between the ends.
 */
export function valueAxis(values: readonly number[], span = 0): ValueAxis {
  const scale = scaleLinear().domain(valueExtent(values, span)).nice(MOST_GRIDLINES)
  const [low = 0, high = 0] = scale.domain()
  const round = scale.ticks(MOST_GRIDLINES)
  const ticks = round.length > MOST_GRIDLINES ? round.filter((_, index) => index % 2 === 0) : round
  return { low, high, ticks: ticks.slice(0, MOST_GRIDLINES), isCut: low > 0 }
}

/**
 * Make the scales of a line chart.
 *
 * @param count Positions on the turn axis, at least 1.
 */
export function chartScales(
  size: { readonly width: number; readonly height: number },
  margins: Margins,
  count: number,
  axis: ValueAxis,
): ChartScales {
  const y = scaleLinear()
    .domain([axis.low, axis.high])
    .range([size.height - margins.bottom, margins.top])
  const x = scaleLinear()
    .domain([0, Math.max(1, count - 1)])
    .range([margins.left, size.width - margins.right])
  return { x, y }
}

/**
 * Move labels at the ends of lines apart, keeping their order, so that each has its own height.
 *
 * @param wanted Middles of the labels, px.
 * @param height Of each label, px.
 * @param lowest Largest middle allowed; a chart too low for its labels lets them stand above it.
 */
export function spreadLabels(
  wanted: readonly number[],
  height: number,
  lowest = Number.POSITIVE_INFINITY,
): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!)
  const placed = [...wanted]
  order.forEach((index, rank) => {
    const above = rank === 0 ? Number.NEGATIVE_INFINITY : placed[order[rank - 1]!]! + height
    placed[index] = Math.max(placed[index]!, above)
  })
  const last = placed[order.at(-1) ?? 0] ?? 0
  const sink = order.length > 1 ? Math.max(0, last - Math.max(...wanted)) / 2 : 0
  const overhang = Math.max(0, last - sink - lowest)
  const moved = placed.map(position => position - sink - overhang)
  if (order.length * height > lowest + height / 2) return moved
  // With room for all, what gave way to others does not leave at the top.
  let highest = height / 2
  for (const index of order) {
    moved[index] = Math.max(moved[index]!, highest)
    highest = moved[index]! + height
  }
  return moved
}
