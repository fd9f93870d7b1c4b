import { type AmountUnit, describeSigned, shownDifference } from '../../describe/amounts'
import { useWords } from '../app/session'
import type { Scale } from './Chart'
import type { ChartLine } from './line'
import type { Size } from './useSize'

/** Half the height of a line of small letters, px at usual letters. */
const TEXT_PX = 9

/** What one turn added to a line or took from it: the turn as a band, the size of the step in figures. */
export function Step(props: { line: ChartLine; at: number; unit: AmountUnit; x: Scale; y: Scale; size: Size }) {
  const { line, at, unit, x, y, size } = props
  const words = useWords()
  const [before, now] = [line.values[at - 1 - line.from], line.values[at - line.from]]
  if (before === undefined || now === undefined) return null
  const change = shownDifference(now, before, unit)
  const [left, right] = [x(at - 1), x(at)]
  const isUp = y(now) < y(before)
  const room = TEXT_PX * size.letters
  return (
    <g class="chart-step">
      <rect x={left} y="0" width={Math.max(0, right - left)} height={Math.max(0, size.height - 24 * size.letters)} />
      <path d={`M${left} ${y(before)}H${right}V${y(now)}`} />
      <text x={(left + right) / 2} y={y(before) + (isUp ? room : -room)} dy="0.35em" text-anchor="middle">
        {describeSigned(words, change, unit)}
      </text>
    </g>
  )
}
