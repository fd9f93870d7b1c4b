import { scaleLinear } from 'd3-scale'
import { type AmountUnit, lastDigitOf } from '../../describe/amounts'
import type { BarsView } from '../../describe/why/bars'
import type { Range } from '../../why/band/range'

/** Least span of the axis in last digits shown, so that a tiny change does not fill it; judged. */
const LEAST_STEPS = 10
/** Room below the lowest level, as a share of the span, where the first bar stands on a cut axis; judged. */
const ROOM_BELOW = 0.15
/** Into how many round parts the axis may be cut when its ends are rounded. */
const ROUND_PARTS = 10
const MOST_TICKS = 3

/** Where values stand between the ends of a waterfall's axis. */
export interface BarsAxis {
  /** A value as a share of the height, 0 at the bottom. */
  at(value: number): number
  readonly ticks: readonly number[]
  /** Where the axis begins. */
  readonly low: number
  /** Whether the whole values are cut off at the foot. */
  readonly isCut: boolean
  /** The level from which whole values are drawn. */
  readonly floor: number
}

/**
 * The axis on which all levels of a change can be drawn.
 *
 * @param band Where the last value was expected to lie, drawn with it.
 */
export function barsAxis({ from, to, bars }: BarsView, unit: AmountUnit, band?: Range): BarsAxis {
  const levels = [from, to, ...bars.map(({ end }) => end), ...(band ? [band.low, band.high] : [])]
  const [least, most] = [Math.min(...levels), Math.max(...levels)]
  const span = Math.max(most - least, LEAST_STEPS * lastDigitOf(unit))
  const wanted = least - ROOM_BELOW * span
  const foot = least > 0 && wanted < 0 ? 0 : wanted
  const scale = scaleLinear()
    .domain([foot, Math.max(most, least + span)])
    .nice(ROUND_PARTS)
    .range([0, 1])
  const [low = 0, top = 1] = scale.domain()
  return {
    at: value => scale(value),
    ticks: scale.ticks(MOST_TICKS).slice(0, MOST_TICKS),
    low,
    isCut: low > 0 || top < 0,
    floor: Math.min(top, Math.max(low, 0)),
  }
}
