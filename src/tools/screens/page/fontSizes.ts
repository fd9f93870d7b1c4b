import type { LayoutFault } from '../fault'
import { chainOf, selectorOf } from './elements'
import type { Text } from './texts'

const SMALLEST_PX = 12
const SMALLEST_RUNNING_PX = 14
/** In the page's large letters. */
const SMALLEST_LARGE_PX = 20
const ROUNDING_PX = 0.05
const TABLE = '.table-host'

/**
 * Find words too small to read: a higher floor holds for those that run in paragraphs and list items, and in large letters
 * one for all, the drawn table left out, whose words have the size of what they stand on.
 */
export function smallTextFaults(texts: readonly Text[]): LayoutFault[] {
  const isLarge = document.documentElement.dataset.text === 'large'
  const smallestRunningPx = isLarge ? SMALLEST_LARGE_PX : SMALLEST_RUNNING_PX
  return texts.flatMap(({ element, words, ...text }) => {
    const fontPx = formulaPx(element) ?? text.fontPx
    const isRunning = isRunningText(element)
    const isHigher = isRunning || (isLarge && element.closest(TABLE) === null)
    if (fontPx >= (isHigher ? smallestRunningPx : SMALLEST_PX) - ROUNDING_PX) return []
    const detail = `${Math.round(10 * fontPx) / 10} px${isRunning ? ' in running text' : ''}`
    return [{ kind: 'smallText', selector: selectorOf(element), text: words, detail }]
  })
}

/** The size of the letters of a formula, px: its indices and powers are smaller by its notation. */
function formulaPx(element: Element): number | undefined {
  const formula = element.closest('math')
  return formula ? Number.parseFloat(getComputedStyle(formula).fontSize) : undefined
}

/** Does the text flow in a paragraph or list item, itself or as an inline part of it? */
function isRunningText(element: Element): boolean {
  const block = chainOf(element).find(at => getComputedStyle(at).display !== 'inline')
  return block?.matches('p, li') ?? false
}
