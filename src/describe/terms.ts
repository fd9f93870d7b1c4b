import { isFigure, isLever, type TermId } from './termsIds'
import type { Words } from './words'

/** The term as it is called on the screens. */
export function nameOfTerm(words: Words, id: TermId): string {
  if (isFigure(id)) return words.t(`figure.${id}.name`)
  return isLever(id) ? words.t(`lever.${id}.name`) : words.t(`term.${id}.name`)
}
