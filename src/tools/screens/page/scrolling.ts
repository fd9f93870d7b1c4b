import type { LayoutFault } from '../fault'
import { clippersOf, isFixed, isShown, selectorOf } from './elements'

/** Can the element be scrolled down, as much as stands in it now? */
export function isScroller(element: Element): boolean {
  const hasMore = element.scrollHeight > element.clientHeight + 1
  if (element === document.documentElement) return hasMore
  return hasMore && ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)
}

/** What scrolling moves the element: the nearest box that scrolls, or the page; undefined for what never moves. */
export function scrollerOf(element: Element): Element | undefined {
  const inner = clippersOf(element).find(isScroller)
  if (inner) return inner
  const page = document.documentElement
  return !isFixed(element) && isScroller(page) ? page : undefined
}

/** Find boxes that scroll inside others that scroll, the page included. */
export function nestedScrollFaults(): LayoutFault[] {
  return [...document.body.querySelectorAll('*')]
    .filter(element => isScroller(element) && isShown(element))
    .flatMap(element => {
      const outer = scrollerOf(element)
      if (!outer) return []
      return [{ kind: 'nestedScroll', selector: selectorOf(element), text: '', detail: `in ${selectorOf(outer)}` }]
    })
}
