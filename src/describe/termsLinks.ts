import type { TermId } from './termsIds'

/** A piece of a text: plain, or words that open the definition of a term. */
export interface TextPiece {
  readonly text: string
  readonly term?: TermId
}

/** A text in pieces, in reading order. */
export type LinkedText = readonly TextPiece[]

/** `[[id|words]]`, or `[[id]]` where the id itself is the word. */
const LINK = /\[\[(\w+)(?:\|([^\]]+))?\]\]/g

/** Take a text of the catalogue apart at its links to terms. A test holds that every id is one. */
export function parseLinks(text: string): LinkedText {
  const pieces: TextPiece[] = []
  let end = 0
  for (const { 0: whole, 1: id, 2: words, index } of text.matchAll(LINK)) {
    pieces.push({ text: text.slice(end, index) }, { text: words ?? id!, term: id as TermId })
    end = index + whole.length
  }
  return [...pieces, { text: text.slice(end) }].filter(piece => piece.text !== '')
}

/** The text without its links, as it is read aloud or counted. */
export function plainText(text: LinkedText): string {
  return text.map(piece => piece.text).join('')
}
