import type { LayoutFault } from '../fault'
import type { Control } from './controls'
import { selectorOf } from './elements'

const SMALLEST_PX = 44
const ROUNDING_PX = 0.5

/** Find controls too small for a finger; links and words to explain inside a text are as high as its lines. */
export function smallTargetFaults(controls: readonly Control[]): LayoutFault[] {
  return controls.flatMap(({ element, words, target }) => {
    const [width, height] = [target.right - target.left, target.bottom - target.top]
    const isLarge = Math.min(width, height) >= SMALLEST_PX - ROUNDING_PX
    if (isLarge || isLinkInText(element)) return []
    const detail = `${Math.round(width)} x ${Math.round(height)}`
    return [{ kind: 'smallTarget', selector: selectorOf(element), text: words, detail }]
  })
}

function isLinkInText(element: Element): boolean {
  if (element.matches('.term')) return isAmongWords(element)
  return element.matches('p a, li a') && getComputedStyle(element).display === 'inline'
}

/** A button is never laid out as a link is, so what stands round it tells. */
function isAmongWords(element: Element): boolean {
  const siblings = [...(element.parentElement?.childNodes ?? [])]
  return siblings.some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
}
