import { type Box, boxOf, sizeExceeds } from './box'
import { isCovered } from './covered'
import { clippersOfWords, isShown, visiblePart } from './elements'

/** Words that stand directly in an element. */
export interface Text {
  readonly element: Element
  readonly words: string
  /** Box of each line. */
  readonly lines: readonly Box[]
  /** What can be seen of each line, cut to the height of its letters. */
  readonly letters: readonly Box[]
  /** CSS pixels, after any scaling of the drawing it stands in. */
  readonly fontPx: number
}

const LONGEST_QUOTE = 60
/** Height of letters with their ascenders, as a part of the font size. */
const LETTER_HEIGHT = 0.72

/** The table as a backdrop of other screens: nothing on it is meant to be read. */
const BACKDROP = '.table-host[inert] *'

/** All words a reader can see: neither scrolled out of sight in a box of their own nor covered by something opaque. */
export function textsOfPage(): Text[] {
  return [...document.body.querySelectorAll('*')].filter(isMeantToBeRead).filter(isShown).map(textOf).filter(isInSight)
}

function isMeantToBeRead(element: Element): boolean {
  return !element.matches(BACKDROP) && ownNodes(element).length > 0
}

function ownNodes(element: Element): ChildNode[] {
  return [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
}

function textOf(element: Element): Text {
  const nodes = ownNodes(element)
  const lines = element instanceof SVGElement ? [boxOf(element)] : nodes.flatMap(linesOf)
  const fontPx = Number.parseFloat(getComputedStyle(element).fontSize) * drawingScale(element)
  const words = nodes.map(node => node.textContent?.trim()).join(' ')
  const letters = lines.map(line => visiblePart(lettersOf(line, fontPx), clippersOfWords(element)))
  return { element, words: shorten(words), lines, letters, fontPx }
}

function linesOf(node: ChildNode): Box[] {
  const range = document.createRange()
  range.selectNodeContents(node)
  return [...range.getClientRects()].filter(box => box.width > 1)
}

function lettersOf(line: Box, fontPx: number): Box {
  const middle = (line.top + line.bottom) / 2
  const half = (fontPx * LETTER_HEIGHT) / 2
  return { left: line.left, right: line.right, top: middle - half, bottom: middle + half }
}

function drawingScale(element: Element): number {
  return element instanceof SVGGraphicsElement ? Math.abs(element.getScreenCTM()?.d ?? 1) : 1
}

function isInSight({ element, letters }: Text): boolean {
  return letters.some(box => sizeExceeds(box, 1) && !isCovered(element, box))
}

/** A text short enough to quote in a list. */
export function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain
}
