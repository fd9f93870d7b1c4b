import type { Margins } from './scales'
import type { Size } from './useSize'

/** Size of the small text of a chart and of the figure at the end of the own line, px at usual letters. */
export const SMALL_TEXT_PX = 12
const OWN_TEXT_PX = 15
/** Width of a character over the size of its letters, in the font of the charts: a mean of words, and bold digits. */
const CHARACTER_WIDTH = 0.54
const BOLD_DIGIT_WIDTH = 0.62
/** Room between the end of a line and its label, with the shape that stands there, px. */
export const LABEL_GAP_PX = 11
/** Largest share of the width that labels beside the lines may take; else only their values stand there. */
const MOST_LABEL_SHARE = 0.44

/** Lines that hardly reach into a chart leave nearly all of it to their labels. */
const SMALLEST_REACH = 0.1

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
export function marginsFor(size: Size, ticks: readonly string[], labels: readonly Label[], reach: number): Margins {
  const { letters } = size
  const left = 8 * letters + Math.max(0, ...ticks.map(text => widthOf(text, letters)))
  const free = (1 - reach) * (size.width - left)
  const beside = labels.length === 0 ? 0 : (widestOf(labels, letters) - free) / Math.max(reach, SMALLEST_REACH)
  return { top: 12 * letters, right: Math.max(10 * letters, beside), bottom: 24 * letters, left }
}

/** Whether labels of that width leave the lines enough room. */
export function isRoomFor(size: Size, labels: readonly Label[]): boolean {
  return widestOf(labels, size.letters) <= MOST_LABEL_SHARE * size.width
}

function widestOf(labels: readonly Label[], letters: number): number {
  const widths = labels.map(({ text, isOwn }) =>
    isOwn ? text.length * OWN_TEXT_PX * BOLD_DIGIT_WIDTH * letters : widthOf(text, letters),
  )
  return Math.max(0, ...widths) + LABEL_GAP_PX + 2
}

/** Of small letters, px. */
function widthOf(text: string, letters: number): number {
  return text.length * SMALL_TEXT_PX * CHARACTER_WIDTH * letters
}
