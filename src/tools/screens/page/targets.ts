import type { LayoutFault } from '../fault'
import type { Control } from './controls'
import { selectorOf } from './elements'

const SMALLEST_PX = 44
const ROUNDING_PX = 0.5

/** Find controls too small for a finger; links inside a text are as high as its lines. */
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
  return element.matches('p a, li a') && getComputedStyle(element).display === 'inline'
}
