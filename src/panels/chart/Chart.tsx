import { line } from 'd3-shape'
import { type AmountUnit, describeAxisUnit, describeNumber, describeTicks } from '../../describe/amounts'
import { useWords } from '../app/session'
import { ChartTable } from './ChartTable'
import { chartScales, leastSpan, spreadLabels } from './scales'
import { useWidth } from './useWidth'

/** One line of a chart: `own` is the player's, `noChange` the game without changes, `forecast` what is expected. */
export interface ChartLine {
  readonly id: string
  readonly kind: 'own' | 'noChange' | 'forecast'
  /** Name at the end of the line and in the table. */
  readonly label: string
  /** Position of the first value on the turn axis. */
  readonly from: number
  readonly values: readonly number[]
}

export interface ChartProps {
  readonly title: string
  readonly unit: AmountUnit
  readonly lines: readonly ChartLine[]
  /** Labels of the turn axis, one a position. */
  readonly turns: readonly string[]
  /** What the chart shows, in one sentence. */
  readonly sentence: string
  readonly height?: number
  /** True where the numbers stand beside the chart anyway and no table is needed. */
  readonly isPlain?: boolean
  /** Words at the right of the title. */
  readonly note?: string
}

const USUAL_WIDTH = 340
const MARGINS = { top: 14, right: 112, bottom: 22, left: 46 }
const LABEL_HEIGHT = 15

/** A line chart over the turns in SVG, with its sentence and its figures as a table. */
export function Chart({ title, unit, lines, turns, sentence, height = 150, isPlain, note }: ChartProps) {
  const words = useWords()
  const [frame, width] = useWidth<HTMLElement>(USUAL_WIDTH)
  const values = lines.flatMap(entry => entry.values)
  const scales = chartScales({ width, height }, MARGINS, turns.length, values, leastSpan(values, unit))
  const tickTexts = describeTicks(words, scales.ticks, unit)
  return (
    <figure class="chart" ref={frame}>
      <figcaption>
        <strong>{title}</strong> <span>{describeAxisUnit(words, unit)}</span>{' '}
        {note && <span class="chart-note">{note}</span>}
      </figcaption>
      <svg width={width} height={height} role="img" aria-label={sentence}>
        {scales.ticks.map((tick, index) => (
          <g key={tick} class="chart-tick">
            <line x1={MARGINS.left} x2={width - MARGINS.right} y1={scales.y(tick)} y2={scales.y(tick)} />
            <text x="0" y={scales.y(tick) + 4}>
              {tickTexts[index]}
            </text>
          </g>
        ))}
        {lines.map(entry => (
          <path key={entry.id} class={`chart-line chart-${entry.kind}`} d={pathOf(entry, scales.x, scales.y)} />
        ))}
        <EndLabels lines={lines} unit={unit} x={scales.x} y={scales.y} />
        <TurnLabels turns={turns} x={scales.x} bottom={height - 4} />
      </svg>
      {!isPlain && (
        <>
          <p class="chart-sentence">{sentence}</p>
          <ChartTable title={title} unit={unit} lines={lines} turns={turns} />
        </>
      )}
    </figure>
  )
}

type Scale = (value: number) => number

function pathOf({ values, from }: ChartLine, x: Scale, y: Scale): string {
  return line<number>((_, index) => x(from + index), y)([...values]) ?? ''
}

function EndLabels({ lines, unit, x, y }: { lines: readonly ChartLine[]; unit: AmountUnit; x: Scale; y: Scale }) {
  const words = useWords()
  const ended = lines.filter(entry => entry.label !== '' && entry.values.length > 0)
  const ends = ended.map(entry => y(entry.values.at(-1)!))
  const places = spreadLabels(ends, LABEL_HEIGHT)
  return (
    <>
      {ended.map((entry, index) => {
        const endX = x(entry.from + entry.values.length - 1)
        return (
          <g key={entry.id} class={`chart-end chart-end-${entry.kind}`}>
            <circle cx={endX} cy={ends[index]} r={entry.kind === 'noChange' ? 3 : 4} />
            <text x={endX + 9} y={places[index]! + 4}>
              <tspan class="chart-end-value">{describeNumber(words, entry.values.at(-1)!, unit)}</tspan>
              {entry.kind === 'noChange' && <tspan dx="4">{entry.label}</tspan>}
            </text>
          </g>
        )
      })}
    </>
  )
}

function TurnLabels({ turns, x, bottom }: { turns: readonly string[]; x: Scale; bottom: number }) {
  const last = turns.length - 1
  const shown = last > 3 ? [0, last] : turns.map((_, index) => index)
  return (
    <>
      {shown.map(index => (
        <text key={index} class="chart-turn" x={x(index)} y={bottom} text-anchor={index === 0 ? 'start' : 'middle'}>
          {turns[index]}
        </text>
      ))}
    </>
  )
}
