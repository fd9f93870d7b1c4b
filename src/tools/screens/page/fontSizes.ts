import type { LayoutFault } from '../fault'
import { chainOf, selectorOf } from './elements'
import type { Text } from './texts'

const SMALLEST_PX = 12
const SMALLEST_RUNNING_PX = 14
const ROUNDING_PX = 0.05

/** Find words too small to read: a higher floor holds for those that run in paragraphs and list items. */
export function smallTextFaults(texts: readonly Text[]): LayoutFault[] {
  return texts.flatMap(({ element, words, fontPx }) => {
    const isRunning = isRunningText(element)
    if (fontPx >= (isRunning ? SMALLEST_RUNNING_PX : SMALLEST_PX) - ROUNDING_PX) return []
    const detail = `${Math.round(10 * fontPx) / 10} px${isRunning ? ' in running text' : ''}`
    return [{ kind: 'smallText', selector: selectorOf(element), text: words, detail }]
  })
}

/** Does the text flow in a paragraph or list item, itself or as an inline part of it? */
function isRunningText(element: Element): boolean {
  const block = chainOf(element).find(at => getComputedStyle(at).display !== 'inline')
  return block?.matches('p, li') ?? false
}
