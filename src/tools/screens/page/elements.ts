import { type Box, boxOf, shared } from './box'

/** An element and everything round it, from the inside out. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = []
  for (let at: Element | null = element; at; at = at.parentElement) chain.push(at)
  return chain
}

/** Is the element drawn, and not only there for assistive technology or behind a modal dialog? */
export function isShown(element: Element): boolean {
  const modal = document.querySelector('dialog:modal')
  if (modal && !modal.contains(element)) return false
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  return !chainOf(element).some(isVisuallyHidden)
}

function isVisuallyHidden(element: Element): boolean {
  const { clipPath, position, width } = getComputedStyle(element)
  return clipPath.startsWith('inset(50%') || (position === 'absolute' && width === '1px')
}

/** The elements round this one whose `overflow` holds it; what is fixed or absolute escapes those it is not laid out in. */
export function clippersOf(element: Element): Element[] {
  const clippers: Element[] = []
  let position = getComputedStyle(element).position
  for (const around of chainOf(element).slice(1)) {
    if (position === 'fixed') break
    const style = getComputedStyle(around)
    if (position === 'absolute' && style.position === 'static') continue
    if (doesClip(around)) clippers.push(around)
    position = style.position
  }
  return clippers
}

/** What holds the words that stand directly in an element: itself, and what is round it. */
export function clippersOfWords(element: Element): Element[] {
  return [...(doesClip(element) ? [element] : []), ...clippersOf(element)]
}

// What the root and the body cut, the window scrolls to.
function doesClip(element: Element): boolean {
  const { display, overflowX, overflowY } = getComputedStyle(element)
  const isRoot = element === document.body || element === document.documentElement
  return !isRoot && display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible')
}

/** What of a box can be seen once these have cut it. */
export function visiblePart(box: Box, clippers: readonly Element[]): Box {
  return clippers.reduce((left, clipper) => {
    const { overflowX, overflowY } = getComputedStyle(clipper)
    const frame = boxOf(clipper)
    return shared(left, {
      left: overflowX === 'visible' ? left.left : frame.left,
      right: overflowX === 'visible' ? left.right : frame.right,
      top: overflowY === 'visible' ? left.top : frame.top,
      bottom: overflowY === 'visible' ? left.bottom : frame.bottom,
    })
  }, box)
}

/** The nearest element, from this one outwards, that is fixed to the window or sticks in it. */
export function barOf(element: Element): Element | undefined {
  return chainOf(element).find(at => ['fixed', 'sticky'].includes(getComputedStyle(at).position))
}

/** Is it, or anything round it, fixed to the window? */
export function isFixed(element: Element): boolean {
  return chainOf(element).some(at => getComputedStyle(at).position === 'fixed')
}

/** Name an element by tags and classes: itself and up to two elements round it that have a class. */
export function selectorOf(element: Element): string {
  const named = chainOf(element)
    .slice(1)
    .filter(at => at.classList.length > 0 && at.id !== 'app')
    .slice(0, 2)
    .reverse()
  return [...named.map(at => `.${at.classList[0]}`), nameOf(element)].join(' ')
}

function nameOf(element: Element): string {
  const own = element.classList[0]
  return element.tagName.toLowerCase() + (own ? `.${own}` : '')
}
