import type { Seat } from '../../game/words'
import { layNameplates, type Nameplate } from '../layout/nameplates'
import type { TableSize } from '../layout/tableSize'
import { type MeasureText, textSettings } from '../layout/textSizes'
import { arcPath, svgElement, svgLayer, uniqueId } from '../svg'
import type { TableLabels, TableView } from '../tableView'

/** Edges of the parts of the rim, as shares of its outer radius. */
const BAND = { outer: 0.966, inner: 0.896, middle: 0.931 }
const TRACK = 0.981
/** Degrees left free between two turn segments. */
const SEGMENT_GAP = 3

/** The rim: metal, one segment per half-year, the nameplates. */
export interface Rim {
  readonly element: HTMLElement
  /** Draw the rim for a table, its seat and its words. */
  prepare(view: TableView, labels: TableLabels, size: TableSize, measure: MeasureText): void
  /** Show the turn. @param turn 1-based; a fraction shows the next segment pouring. */
  showTurn(turn: number): void
}

/** Create the rim. */
export function createRim(): Rim {
  const element = document.createElement('div')
  element.className = 'table-rim'
  const metal = document.createElement('div')
  metal.className = 'table-rim-metal'
  let segments: SVGPathElement[] = []
  let pouring = svgElement('path')
  let outer = 1
  let shown: number | undefined
  return {
    element,
    prepare: (view, labels, size, measure) => {
      outer = size.outer
      segments = Array.from({ length: view.turns }, (_, i) =>
        svgElement('path', { d: segmentPath(i, 1, view.turns, outer), class: 'table-segment' }),
      )
      pouring = svgElement('path', { class: 'table-segment is-now' })
      const plates = platesOf(view, labels, size, measure)
      const drawing = svgLayer('table-rim-lines', outer, ...rimLines(outer), ...segments, pouring, ...plates)
      element.replaceChildren(metal, drawing)
      shown = undefined
    },
    showTurn: turn => {
      if (turn === shown) return
      shown = turn
      const whole = Math.floor(turn)
      const share = turn - whole
      segments.forEach((segment, i) => {
        segment.classList.toggle('is-past', i < whole - 1 || (i === whole - 1 && share > 0))
        segment.classList.toggle('is-now', i === whole - 1 && share === 0)
      })
      pouring.setAttribute('d', share > 0 ? segmentPath(whole, share, segments.length, outer) : '')
    },
  }
}

function segmentPath(index: number, share: number, count: number, outer: number): string {
  const span = 360 / count
  const start = index * span + SEGMENT_GAP / 2
  return arcPath(outer * TRACK, start, start + (span - SEGMENT_GAP) * share)
}

function rimLines(outer: number): SVGElement[] {
  const circle = (share: number, className: string) => svgElement('circle', { r: outer * share, class: className })
  return [
    circle(TRACK, 'table-rim-track'),
    circle(0.9965, 'table-rim-edge'),
    circle(BAND.outer, 'table-rim-hairline'),
    circle(0.886, 'table-rim-shadow'),
    circle(BAND.inner, 'table-rim-edge'),
  ]
}

function platesOf(view: TableView, labels: TableLabels, size: TableSize, measure: MeasureText): SVGElement[] {
  const words = (seat: Seat) => (seat === view.seat ? labels.ownNameplates : labels.nameplates)[seat].toUpperCase()
  const span = (seat: Seat) => (measure(words(seat), 'nameplate') / (size.outer * BAND.middle)) * (180 / Math.PI)
  const spans = { china: span('china'), unitedStates: span('unitedStates'), rusal: span('rusal') }
  return layNameplates(view.seat, spans).map(plate => createPlate(plate, words(plate.seat), size))
}

function createPlate(plate: Nameplate, words: string, size: TableSize): SVGElement {
  const { middle, halfSpan, isOwn, seat } = plate
  const { outer } = size
  const from = middle - halfSpan
  const to = middle + halfSpan
  const width = outer * (BAND.outer - BAND.inner)
  const isLower = middle > 90 && middle < 270
  const { px } = textSettings(size).nameplate
  const baseline = outer * BAND.middle + (isLower ? 1 : -1) * px * 0.34
  const id = uniqueId('plate')
  const road = isLower ? arcPath(baseline, to + 20, from - 20) : arcPath(baseline, from - 20, to + 20)
  const text = svgElement(
    'text',
    { class: 'table-plate-words', 'font-size': px },
    svgElement('textPath', { href: `#${id}`, startOffset: '50%' }, words),
  )
  const plateArc = { d: arcPath(outer * BAND.middle, from, to), 'stroke-width': width }
  return svgElement(
    'g',
    { class: isOwn ? 'table-plate is-own' : 'table-plate', 'data-seat': seat },
    svgElement('path', { id, d: road, fill: 'none' }),
    svgElement('path', {
      ...plateArc,
      class: 'table-plate-edge',
      d: arcPath(outer * BAND.middle, from - 0.3, to + 0.3),
    }),
    svgElement('path', { ...plateArc, class: 'table-plate-face' }),
    ...(isOwn ? [svgElement('path', { d: arcPath(outer * 0.893, from, to), class: 'table-plate-heat' })] : []),
    text,
  )
}
