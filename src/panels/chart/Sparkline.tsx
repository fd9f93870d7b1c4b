import { line } from 'd3-shape'
import type { AmountUnit } from '../../describe/amounts'
import { leastSpan, valueExtent } from './scales'

const WIDTH = 76
const HEIGHT = 32
const ROOM = 4

/** The course of one figure without axes; the figure itself and its change stand beside it in words. */
export function Sparkline({ values, unit }: { values: readonly number[]; unit: AmountUnit }) {
  const [low, high] = valueExtent(values, leastSpan(values, unit))
  const x = (index: number) => ROOM + (index / Math.max(1, values.length - 1)) * (WIDTH - 2 * ROOM)
  const y = (value: number) => HEIGHT - ROOM - ((value - low) / (high - low)) * (HEIGHT - 2 * ROOM)
  const path = line<number>((_, index) => x(index), y)([...values])
  const last = values.length - 1
  return (
    <svg class="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line class="sparkline-floor" x1="0" x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      {last > 0 && <path class="sparkline-line" d={path ?? ''} />}
      <circle class="sparkline-end" cx={x(last)} cy={y(values[last]!)} r="3" />
    </svg>
  )
}
