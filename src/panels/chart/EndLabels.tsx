import { type AmountUnit, describeNumber } from '../../describe/amounts'
import { describeRange } from '../../describe/band'
import type { Words } from '../../describe/words'
import type { Seat } from '../../game/words'
import { SEAT_DRAWINGS } from '../parts/SeatShape'
import type { Scale } from './Chart'
import type { ChartLine } from './line'
import { LABEL_GAP_PX } from './margins'
import { spreadLabels } from './scales'
import type { Size } from './useSize'

/** Height that each label has for itself, px at usual letters. */
const LABEL_HEIGHT_PX = 16
/** The seat's shape at the end of the own line, px, and the side of the square it is drawn in. */
const SHAPE_PX = 11
const DRAWING_SIDE = 20

/**
 * What stands at the end of a line: the value, of a forecast its range, and the name where it is not the own line.
 *
 * @param isNamed False where names have no room.
 */
export function endText(words: Words, entry: ChartLine, unit: AmountUnit, isNamed: boolean): string {
  if (entry.kind === 'forecast' && entry.range) return describeRange(words, entry.range, unit)
  const value = describeNumber(words, entry.values.at(-1)!, unit)
  return isLesser(entry) && isNamed ? words.t('chart.end', { name: entry.label, value }) : value
}

/** Whether a line stands behind the own one, thinner and with its name. */
export function isLesser({ kind }: Pick<ChartLine, 'kind'>): boolean {
  return kind === 'noChange' || kind === 'other'
}

/** Marks and words at the ends of the lines, moved apart where the lines end close together. */
export function EndLabels(props: {
  lines: readonly ChartLine[]
  texts: readonly string[]
  seat: Seat | undefined
  x: Scale
  y: Scale
  size: Size
}) {
  const { lines, texts, seat, x, y, size } = props
  const ends = lines.map(entry => y(entry.values.at(-1)!))
  const height = LABEL_HEIGHT_PX * size.letters
  const places = spreadLabels(ends, height, size.height - 2 * height)
  return (
    <>
      {lines.map((entry, index) => {
        const endX = x(entry.from + entry.values.length - 1)
        return (
          <g key={entry.id} class={`chart-end chart-end-${entry.kind}`}>
            <EndMark kind={entry.kind} seat={seat} x={endX} y={ends[index]!} />
            <text x={endX + LABEL_GAP_PX} y={places[index]} dy="0.35em">
              {texts[index]}
            </text>
          </g>
        )
      })}
    </>
  )
}

function EndMark({ kind, seat, x, y }: { kind: ChartLine['kind']; seat: Seat | undefined; x: number; y: number }) {
  if (kind !== 'own' || !seat) return <circle cx={x} cy={y} r={isLesser({ kind }) ? 3 : 4} />
  const scale = SHAPE_PX / DRAWING_SIDE
  return <g transform={`translate(${x - SHAPE_PX / 2} ${y - SHAPE_PX / 2}) scale(${scale})`}>{SEAT_DRAWINGS[seat]}</g>
}
