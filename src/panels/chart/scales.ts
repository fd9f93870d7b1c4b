import { type ScaleLinear, scaleLinear } from 'd3-scale'

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

/** Smallest and largest of some values, never the same: equal values get room above and below. */
export function valueExtent(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const size = Math.max(Math.abs(low), Math.abs(high), SMALLEST)
  if (high - low > size * SAME) return [low, high]
  const room = size > SMALLEST ? size * 0.05 : 1
  return [low - room, high + room]
}

/**
 * Make the scales of a line chart.
 *
 * @param count Positions on the turn axis, at least 1.
 * @param values Every value that is drawn.
 */
export function chartScales(
  size: { readonly width: number; readonly height: number },
  margins: Margins,
  count: number,
  values: readonly number[],
): ChartScales {
  const y = scaleLinear()
    .domain(valueExtent(values))
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
