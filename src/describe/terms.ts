import { isFigure, isLever, TERM_IDS, type TermId } from './termsIds'
import { type LinkedText, parseLinks } from './termsLinks'
import type { Words } from './words'

/** A term with its definition, in which other terms can be opened. */
export interface TermDefinition {
  readonly id: TermId
  readonly name: string
  readonly text: LinkedText
}

/** The term as it is called on the screens. */
export function nameOfTerm(words: Words, id: TermId): string {
  if (isFigure(id)) return words.t(`figure.${id}.name`)
  return isLever(id) ? words.t(`lever.${id}.name`) : words.t(`term.${id}.name`)
}

/** What a term means. */
export function describeTerm(words: Words, id: TermId): TermDefinition {
  return { id, name: nameOfTerm(words, id), text: parseLinks(words.t(`term.${id}.text`)) }
}

/** All terms in the order of the language's alphabet. */
export function describeGlossary(words: Words): readonly TermDefinition[] {
  const { compare } = new Intl.Collator(words.locale)
  return TERM_IDS.map(id => describeTerm(words, id)).sort((a, b) => compare(a.name, b.name))
}
