import { line } from 'd3-shape'
import type { ComponentChildren } from 'preact'
import { type AmountUnit, describeAxisUnit, describeTicks } from '../../describe/amounts'
import type { FigureId } from '../../describe/figures'
import type { Seat } from '../../game/words'
import { useWords } from '../app/session'
import { Term } from '../terms/Term'
import '../styles/band.css'
import '../styles/chart.css'
import { useHatch } from '../band/Hatch'
import { ChartTable } from './ChartTable'
import { EndLabels, endText, isLesser } from './EndLabels'
import type { ChartLine } from './line'
import { isRoomFor, type Label, marginsFor, SMALL_TEXT_PX } from './margins'
import { Step } from './Step'
import { chartScales, leastSpan, valueAxis } from './scales'
import { TurnLabels } from './TurnLabels'
import { useSize } from './useSize'

export type { ChartLine } from './line'

export interface ChartProps {
  readonly title: string
  /** What the title opens: the figure that is drawn. */
  readonly about?: FigureId
  readonly unit: AmountUnit
  readonly lines: readonly ChartLine[]
  /** Labels of the turn axis, one a position; it may go on behind the lines. */
  readonly turns: readonly string[]
  /** What the chart shows, in one sentence. */
  readonly sentence: string
  /** Whose shape stands at the end of the own line. */
  readonly seat?: Seat
  /** Position on the turn axis that is looked at: its step is marked. */
  readonly marked?: number
  /** True where amounts are compared with nothing at all, so that the axis has to start at zero. */
  readonly isFromZero?: boolean
  /** True where the numbers stand beside the chart anyway and no table is needed. */
  readonly isPlain?: boolean
  /** Words at the right of the title. */
  readonly note?: ComponentChildren
}

/** A line chart over the turns in SVG, with its sentence and its figures as a table. */
export function Chart(props: ChartProps) {
  const { title, about, unit, lines, turns, sentence, seat, marked, isFromZero, isPlain, note } = props
  const words = useWords()
  const [plot, size] = useSize<HTMLDivElement>()
  const hatch = useHatch()
  const values = [...lines.flatMap(valuesOf), ...(isFromZero ? [0] : [])]
  const axis = valueAxis(values, isFromZero ? 0 : leastSpan(values, unit))
  const tickTexts = describeTicks(words, axis.ticks, unit)
  const ended = lines.filter(entry => entry.label !== '' && entry.values.length > 0)
  const labelled = (isNamed: boolean): Label[] =>
    ended.map(entry => ({ text: endText(words, entry, unit, isNamed), isOwn: !isLesser(entry) }))
  const isNamed = isRoomFor(size, labelled(true))
  const labels = labelled(isNamed)
  const margins = marginsFor(size, tickTexts, labels, reachOf(ended, turns.length))
  const { x, y } = chartScales(size, margins, turns.length, axis)
  const own = lines.find(entry => entry.kind === 'own')
  const other = lines.find(entry => entry.kind === 'other')
  return (
    <figure class="chart">
      <figcaption>
        <strong>
          {about ? (
            <Term id={about} class="term-label">
              {title}
            </Term>
          ) : (
            title
          )}
        </strong>{' '}
        <span class="chart-unit">{describeAxisUnit(words, unit)}</span>{' '}
        {axis.isCut && (
          <span class="chart-cut">{words.t('chart.cut', { from: describeTicks(words, [axis.low], unit)[0]! })}</span>
        )}
        {!isNamed && lines.some(entry => entry.kind === 'noChange') && (
          <span class="chart-key">{words.t('chart.key', { name: words.t('report.noDecision') })}</span>
        )}
        {!isNamed && other && <span class="chart-key">{words.t('chart.keyOther', { name: other.label })}</span>}
        {note && <span class="chart-note">{note}</span>}
      </figcaption>
      <div class="chart-plot" ref={plot}>
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="img"
          aria-label={sentence}
          style={{ fontSize: `${SMALL_TEXT_PX * size.letters}px` }}
        >
          {axis.ticks.map((tick, index) => (
            <g key={tick} class="chart-tick">
              <line x1={margins.left} x2={size.width - margins.right} y1={y(tick)} y2={y(tick)} />
              <text x="0" y={y(tick)} dy="0.33em">
                {tickTexts[index]}
              </text>
            </g>
          ))}
          {marked !== undefined && own && <Step line={own} at={marked} unit={unit} x={x} y={y} size={size} />}
          {hatch.pattern}
          {lines.map(
            entry =>
              entry.range && <path key={entry.id} class="chart-band" d={bandOf(entry, x, y)} fill={hatch.fill} />,
          )}
          {lines.map(entry => (
            <path key={entry.id} class={`chart-line chart-${entry.kind}`} d={pathOf(entry, x, y)} />
          ))}
          <EndLabels lines={ended} texts={labels.map(({ text }) => text)} seat={seat} x={x} y={y} size={size} />
          <TurnLabels turns={turns} x={x} bottom={size.height - 5} size={size} marked={marked} />
        </svg>
      </div>
      {!isPlain && (
        <details class="chart-more">
          <summary>{words.t('chart.more')}</summary>
          <p>{sentence}</p>
          <ChartTable title={title} unit={unit} lines={lines} turns={turns} />
        </details>
      )}
    </figure>
  )
}

/** From a value or a position to px. */
export type Scale = (value: number) => number

function pathOf({ values, from }: ChartLine, x: Scale, y: Scale): string {
  return line<number>((_, index) => x(from + index), y)([...values]) ?? ''
}

/** All that is drawn of a line. */
function valuesOf({ values, range }: ChartLine): readonly number[] {
  return range ? [...values, range.low, range.high] : values
}

/** From the value before the last to both ends of where the last might lie. */
function bandOf({ from, values, range }: ChartLine, x: Scale, y: Scale): string {
  const end = from + values.length - 1
  const start = values.at(-2)
  if (!range || start === undefined) return ''
  return `M${x(end - 1)} ${y(start)}L${x(end)} ${y(range.high)}V${y(range.low)}Z`
}

/** How far along the turn axis the lines go, 0 to 1. */
function reachOf(lines: readonly ChartLine[], count: number): number {
  const last = Math.max(0, ...lines.map(entry => entry.from + entry.values.length - 1))
  return last / Math.max(1, count - 1)
}
