import { definitions } from './messages/en/definitions'
import { nameOfTerm } from './terms'
import { TERM_IDS, type TermId } from './termsIds'
import { type LinkedText, parseLinks } from './termsLinks'
import { type Words, wordsWith } from './words'

const definitionWords = wordsWith(definitions)

/** A term with its definition, in which other terms can be opened. */
export interface TermDefinition {
  readonly id: TermId
  readonly name: string
  readonly text: LinkedText
}

/** What a term means. */
export function describeTerm(words: Words, id: TermId): TermDefinition {
  return { id, name: nameOfTerm(words, id), text: parseLinks(definitionWords(words).t(`term.${id}.text`)) }
}

/** All terms in the order of the language's alphabet. */
export function describeGlossary(words: Words): readonly TermDefinition[] {
  const { compare } = new Intl.Collator(words.locale)
  return TERM_IDS.map(id => describeTerm(words, id)).sort((a, b) => compare(a.name, b.name))
}
