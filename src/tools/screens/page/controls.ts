import { around, type Box, boxOf, sizeExceeds } from './box'
import { isCovered } from './covered'
import { clippersOf, isShown, visiblePart } from './elements'
import { shorten } from './texts'

/** Something that can be pressed, moved or typed into. */
export interface Control {
  readonly element: Element
  /** Its name or its words. */
  readonly words: string
  /** What is seen of it. */
  readonly drawn: Box
  /** Where it answers to a pointer. */
  readonly target: Box
}

const CONTROLS = 'button, a[href], input:not([type="hidden"]), select, textarea, summary, [role="button"]'

/** All controls that can be seen; one that lies unseen over its label or its drawing counts as that. */
export function controlsOfPage(): Control[] {
  return [...document.body.querySelectorAll(CONTROLS)]
    .filter(element => !element.matches('[inert] *') && isShown(standIn(element)))
    .map(controlOf)
    .filter(({ element, drawn }) => sizeExceeds(drawn, 1) && !isCovered(standIn(element), drawn))
}

function controlOf(element: Element): Control {
  const drawn = visiblePart(boxOf(standIn(element)), clippersOf(standIn(element)))
  const words = element.getAttribute('aria-label') ?? standIn(element).textContent ?? ''
  return { element, words: shorten(words), drawn, target: targetOf(element) }
}

/** What a reader takes for the control: an input laid over its label or its drawing is felt, not seen. */
function standIn(element: Element): Element {
  const isLaidOver = element instanceof HTMLInputElement && getComputedStyle(element).position === 'absolute'
  return (isLaidOver && element.parentElement) || element
}

function targetOf(element: Element): Box {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
  const parts = [label && boxOf(label), pseudoBox(element, '::before'), pseudoBox(element, '::after')]
  return parts.filter(part => part !== undefined).reduce(around, boxOf(element))
}

/** The box of a pseudo-element laid over the control so that more of it can be pressed. */
function pseudoBox(element: Element, pseudo: '::before' | '::after'): Box | undefined {
  const style = getComputedStyle(element, pseudo)
  const isLaidOver = style.content !== 'none' && style.position === 'absolute' && style.pointerEvents !== 'none'
  if (!isLaidOver || getComputedStyle(element).position === 'static') return undefined
  const own = boxOf(element)
  const [x, y, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat)
  const left = own.left + element.clientLeft + x!
  const top = own.top + element.clientTop + y!
  return { left, top, right: left + width!, bottom: top + height! }
}
