import type { Box } from './box'
import { coloursIn, parseColour } from './colours'
import { chainOf } from './elements'

/**
 * Have every element answer when asked what stands at a point, also those that let the pointer through.
 *
 * @returns What undoes it.
 */
export function askAllElements(): () => void {
  const style = document.createElement('style')
  style.textContent = '*, *::before, *::after { pointer-events: auto !important }'
  document.head.append(style)
  return () => style.remove()
}

/** Does something opaque lie over a box of the element from end to end? Outside the window nothing can be asked. */
export function isCovered(element: Element, { left, top, right, bottom }: Box): boolean {
  const y = (top + bottom) / 2
  const points = [left + 1, (left + right) / 2, right - 1].map(x => [x, y] as const)
  return points.every(([x, y]) => isCoveredAt(element, x, y))
}

function isCoveredAt(element: Element, x: number, y: number): boolean {
  const stack = document.elementsFromPoint(x, y)
  const own = stack.findIndex(at => at === element || element.contains(at) || at.contains(element))
  return stack.slice(0, Math.max(0, own)).some(isOpaque)
}

function isOpaque(element: Element): boolean {
  if (chainOf(element).some(at => getComputedStyle(at).opacity !== '1')) return false
  const { backgroundColor, backgroundImage } = getComputedStyle(element)
  const stops = coloursIn(backgroundImage)
  const isImageOpaque = stops.length > 0 && stops.every(([, , , alpha]) => alpha === 1)
  return parseColour(backgroundColor)[3] === 1 || isImageOpaque
}
