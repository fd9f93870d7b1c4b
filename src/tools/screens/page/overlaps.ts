import type { LayoutFault } from '../fault'
import { type Box, boxOf, doOverlap } from './box'
import type { Control } from './controls'
import { barOf, isFixed, selectorOf } from './elements'
import { isScroller, scrollerOf } from './scrolling'
import type { Text } from './texts'

/** Where the page is scrolled to. */
export type ScrolledTo = 'top' | 'end'

interface Thing {
  readonly element: Element
  readonly words: string
  readonly boxes: readonly Box[]
}

const TOLERANCE_PX = 2
/** The table keeps its own labels apart. */
const TABLE = '.table-host'
/** Hit areas are not drawn, and the box round words on a curve holds far more than the words. */
const UNDRAWN = '.table-hotspot, textPath'
/** What opens over the page on demand and is closed again. */
const OPENED = 'dialog, [popover], .region-sheet, .table-reading details > ul'

/**
 * Find words and controls that lie on each other.
 *
 * What passes under a bar fixed to the window is a fault only where no scrolling frees it: under a bar above while the
 * page stands at its top, under one below while it stands at its end.
 */
export function overlapFaults(
  texts: readonly Text[],
  controls: readonly Control[],
  scrolledTo: ScrolledTo,
): LayoutFault[] {
  const things: Thing[] = [
    ...texts.map(({ element, words, letters }) => ({ element, words, boxes: letters })),
    ...controls.map(({ element, words, drawn }) => ({ element, words, boxes: [drawn] })),
  ].filter(({ element }) => !element.matches(UNDRAWN))
  return things.flatMap((a, i) =>
    things
      .slice(i + 1)
      .filter(b => doLieOnEachOther(a, b) && !belongTogether(a, b) && isKept(a, b, scrolledTo))
      .map(b => ({
        kind: 'overlap' as const,
        selector: selectorOf(a.element),
        text: `${a.words} | ${b.words}`,
        detail: `on ${selectorOf(b.element)}`,
      })),
  )
}

function doLieOnEachOther(a: Thing, b: Thing): boolean {
  return a.boxes.some(one => b.boxes.some(other => doOverlap(one, other, TOLERANCE_PX)))
}

function belongTogether({ element: a }: Thing, { element: b }: Thing): boolean {
  const isInside = a.contains(b) || b.contains(a)
  const isOneLabel = a.closest('label') !== null && a.closest('label') === b.closest('label')
  const isTable = a.closest(TABLE) !== null && b.closest(TABLE) !== null
  // A sign may stand over or close to what it is of.
  const isOneFormula = a.closest('math') !== null && a.closest('math') === b.closest('math')
  return isInside || isOneLabel || isTable || isOneFormula || a.closest(OPENED) !== b.closest(OPENED)
}

function isKept({ element: a }: Thing, { element: b }: Thing, scrolledTo: ScrolledTo): boolean {
  const bar = passingBar(a, b) ?? passingBar(b, a)
  if (!bar) return scrolledTo === 'top'
  const { top, bottom } = boxOf(bar)
  const isAbove = (top + bottom) / 2 < window.innerHeight / 2
  // A dialog that can be scrolled further frees what lies under its head or foot.
  const dialog = bar.closest('dialog')
  const left = dialog ? dialog.scrollHeight - dialog.clientHeight - dialog.scrollTop : 0
  if (isAbove ? (dialog?.scrollTop ?? 0) > 0 : left > 1) return false
  return isAbove === (scrolledTo === 'top')
}

/** The bar round `a` under which scrolling moves `b`. */
function passingBar(a: Element, b: Element): Element | undefined {
  const bar = barOf(a)
  if (!bar || bar.contains(b)) return undefined
  const scroller = scrollerOf(b)
  const movesB = scroller ? isScroller(scroller) : false
  return movesB && !(isFixed(b) && scroller === document.documentElement) ? bar : undefined
}
