import type { LayoutFault } from '../fault'
import { type Box, boxOf } from './box'
import type { Control } from './controls'
import { clippersOfWords, isFixed, selectorOf } from './elements'
import type { Text } from './texts'

/** Pixels that rounding may cost. */
const TOLERANCE_PX = 1.5

/**
 * Find words that stand out of the page at its side, and say when the page can be scrolled there.
 *
 * Words are measured themselves: not every browser counts bare ones to the width of the page.
 */
export function pageOverflowFaults(texts: readonly Text[]): LayoutFault[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const outside = texts.filter(
    ({ element, lines }) =>
      lines.some(line => line.right > clientWidth + TOLERANCE_PX) &&
      clippersOfWords(element).length === 0 &&
      !isFixed(element),
  )
  const named = outside.map(({ element, words, lines }) => ({
    selector: selectorOf(element),
    text: words,
    width: Math.max(...lines.map(line => line.right)),
  }))
  const isWider = scrollWidth > clientWidth && named.length === 0
  const faults = isWider ? [{ selector: 'html', text: '', width: scrollWidth }] : named
  return faults.map(({ width, ...where }) => ({
    kind: 'pageOverflow',
    detail: `to ${Math.round(width)} in a window of ${clientWidth}`,
    ...where,
  }))
}

/** Find words that are cut by a box round them, that nobody can scroll to, or that stand out of their control. */
export function cutOffFaults(texts: readonly Text[], controls: readonly Control[]): LayoutFault[] {
  return texts.flatMap(text => {
    const control = controls.find(({ element }) => element.contains(text.element))
    const detail = cutBy(text) ?? outOfReach(text) ?? (control && outOf(text, control))
    return detail ? [{ kind: 'cutOff', selector: selectorOf(text.element), text: text.words, detail }] : []
  })
}

function cutBy({ element, lines, fontPx }: Text): string | undefined {
  let [canScrollX, canScrollY] = [false, false]
  for (const clipper of clippersOfWords(element)) {
    const { overflowX, overflowY } = getComputedStyle(clipper)
    canScrollX ||= isScroll(overflowX)
    canScrollY ||= isScroll(overflowY)
    const frame = boxOf(clipper)
    const isCutX = !canScrollX && overflowX !== 'visible' && lines.some(line => isOutAcross(line, frame))
    const isCutY = !canScrollY && overflowY !== 'visible' && lines.some(line => isOutDown(line, frame, fontPx))
    if (isCutX || isCutY) return `cut by ${selectorOf(clipper)}`
  }
  return undefined
}

/** Words fixed to the window but outside it, or before the beginning of the page. */
function outOfReach({ element, lines, fontPx }: Text): string | undefined {
  const isScrolled = clippersOfWords(element).some(clipper => isScroll(getComputedStyle(clipper).overflowY))
  if (isScrolled) return undefined
  const { clientWidth: right, clientHeight: bottom, scrollHeight } = document.documentElement
  const reach = { left: 0, top: 0, right, bottom: isFixed(element) ? bottom : scrollHeight }
  const isOut = lines.some(line => isOutAcross(line, { ...reach, right: 1e6 }) || isOutDown(line, reach, fontPx))
  const isOutRight = isFixed(element) && lines.some(line => isOutAcross(line, reach))
  return isOut || isOutRight ? 'outside the window, where nobody can scroll' : undefined
}

function outOf({ lines, fontPx }: Text, { element }: Control): string | undefined {
  const frame = boxOf(element)
  const isOut = lines.some(line => isOutAcross(line, frame) || isOutDown(line, frame, fontPx))
  return isOut ? `stands out of ${selectorOf(element)}` : undefined
}

function isScroll(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll'
}

function isOutAcross(line: Box, frame: Box): boolean {
  return line.left < frame.left - TOLERANCE_PX || line.right > frame.right + TOLERANCE_PX
}

// A line is higher than its letters: a quarter of the font size above and below holds no ink.
function isOutDown(line: Box, frame: Box, fontPx: number): boolean {
  const air = fontPx / 4 + TOLERANCE_PX
  return line.top < frame.top - air || line.bottom > frame.bottom + air
}
