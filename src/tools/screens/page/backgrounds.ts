import { type Box, boxOf, doOverlap, holds, holdsMiddle } from './box'
import { type Colour, over, parseColour } from './colours'
import { chainOf } from './elements'
import { gradientColours } from './gradients'
import { imageLayers } from './imageLayers'
import type { Text } from './texts'

const WHITE: Colour = [255, 255, 255, 1]
/** Height of a line's letters, as a part of the font size, under which the line counts as cut by a scrolling box. */
const WHOLE = 0.7

/**
 * Give every colour that may lie behind a text.
 *
 * @returns Undefined over the drawn table, whose picture nobody can compute, and for text scrolled half out of sight.
 */
export function backgroundsBehind({ element, lines, letters, fontPx }: Text): Colour[] | undefined {
  const whole = letters.filter(({ top, bottom }) => bottom - top > WHOLE * fontPx)
  if (whole.length === 0) return undefined
  const layers: Colour[][] = []
  for (const at of chainOf(element)) {
    const isRoot = at === document.body || at === document.documentElement
    // What is fixed may stand far from the element that holds it.
    if (!isRoot && !lines.some(line => holdsMiddle(boxOf(at), line))) continue
    if (isRoot && layers.every(colours => !isOpaque(colours)) && isOverTable(element, lines)) return undefined
    if (at === document.body) layers.push(...layersOf(getComputedStyle(at, '::before'), boxOf(at), whole))
    layers.push(...layersOf(getComputedStyle(at), boxOf(at), whole))
    if (layers.some(isOpaque)) break
  }
  return layers
    .reverse()
    .reduce<Colour[]>((unders, colours) => colours.flatMap(colour => unders.map(under => over(colour, under))), [WHITE])
}

/** The images of a background and the colour under them, from the top down; each is a list of what it may be. */
function layersOf(style: CSSStyleDeclaration, box: Box, lines: readonly Box[]): Colour[][] {
  const images = imageLayers(style, box).map(({ image, frame }) =>
    lines.filter(line => holds(frame, line)).flatMap(line => gradientColours(image, frame, line)),
  )
  const colour = parseColour(style.backgroundColor)
  return [...images, colour[3] > 0 ? [colour] : []].filter(colours => colours.length > 0)
}

function isOpaque(colours: readonly Colour[]): boolean {
  return colours.every(([, , , alpha]) => alpha === 1)
}

function isOverTable(element: Element, lines: Text['lines']): boolean {
  const table = document.querySelector('.table-host')
  if (!table?.checkVisibility()) return false
  return table.contains(element) || lines.some(line => doOverlap(line, boxOf(table), 0))
}
