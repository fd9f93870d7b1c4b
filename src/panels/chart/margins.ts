import type { Margins } from './scales'
import type { Size } from './useSize'

/** Size of the small text of a chart and of the figure at the end of the own line, px at usual letters. */
export const SMALL_TEXT_PX = 12
export const OWN_TEXT_PX = 15
/** Mean width of a character over the size of its letters, in the font of the charts, rounded up. */
const CHARACTER_WIDTH = 0.56
/** Room between the end of a line and its label, with the shape that stands there, px. */
export const LABEL_GAP_PX = 11
/** Largest share of the width that labels beside the lines may take; wider ones stand above the ends of the lines. */
const MOST_LABEL_SHARE = 0.42

const SMALLEST_REACH = 0.1

/** Where the labels of the lines stand, and the room that all words of the chart need. */
export interface ChartRoom {
  readonly margins: Margins
  /** True where the labels have no room beside the lines and stand above their ends. */
  readonly isTight: boolean
}

/** A text in the small letters of a chart, or the larger own figure. */
export interface Label {
  readonly text: string
  readonly isOwn: boolean
}

/**
 * Find the room that the words of a chart need around its lines.
 *
 * @param reach How far along the turn axis the lines go, 0 to 1: labels stand in what is left of it.
 */
export function roomFor(size: Size, ticks: readonly string[], labels: readonly Label[], reach: number): ChartRoom {
  const { letters } = size
  const left = 8 * letters + Math.max(0, ...ticks.map(text => widthOf(text, SMALL_TEXT_PX, letters)))
  const least = 10 * letters
  const widest = Math.max(
    0,
    ...labels.map(({ text, isOwn }) => widthOf(text, isOwn ? OWN_TEXT_PX : SMALL_TEXT_PX, letters)),
  )
  const free = (1 - reach) * (size.width - left)
  const beside = labels.length === 0 ? 0 : (widest + LABEL_GAP_PX + 2 - free) / Math.max(reach, SMALLEST_REACH)
  const isTight = beside > MOST_LABEL_SHARE * size.width
  const right = isTight ? least : Math.max(least, beside)
  return { margins: { top: (isTight ? 26 : 12) * letters, right, bottom: 24 * letters, left }, isTight }
}

function widthOf(text: string, letterPx: number, letters: number): number {
  return text.length * letterPx * CHARACTER_WIDTH * letters
}
