import type { LayoutFault } from '../fault'
import { backgroundsBehind } from './backgrounds'
import { type Colour, contrast, over, parseColour } from './colours'
import { chainOf, selectorOf } from './elements'
import type { Text } from './texts'

const LARGE_PX = 24
const LARGE_BOLD_PX = 18.66
const BOLD = 700

/** Find words that stand out too little from the worst of what may lie behind them; the drawn table is left out. */
export function contrastFaults(texts: readonly Text[]): LayoutFault[] {
  return texts.flatMap(text => {
    const behind = backgroundsBehind(text)
    if (!behind) return []
    const ink = inkOf(text.element)
    const worst = Math.min(...behind.map(background => contrast(over(ink, background), background)))
    const needed = neededFor(text)
    if (worst >= needed) return []
    const detail = `${worst.toFixed(2)} instead of ${needed}`
    return [{ kind: 'lowContrast', selector: selectorOf(text.element), text: text.words, detail }]
  })
}

function inkOf(element: Element): Colour {
  const { color, fill } = getComputedStyle(element)
  const [red, green, blue, alpha] = parseColour(element instanceof SVGElement ? fill : color)
  const opacity = chainOf(element).reduce((product, at) => product * Number(getComputedStyle(at).opacity), 1)
  return [red, green, blue, alpha * opacity]
}

function neededFor({ element, fontPx }: Text): number {
  const isBold = Number(getComputedStyle(element).fontWeight) >= BOLD
  return fontPx >= (isBold ? LARGE_BOLD_PX : LARGE_PX) ? 3 : 4.5
}
