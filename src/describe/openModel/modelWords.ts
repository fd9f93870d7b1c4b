import { modelTexts } from '../messages/en/modelPage'
import { type Words, type WordsWith, wordsWith } from '../words'

/** Words that speak the texts of the page that lays the model open, too. */
export type ModelWords = WordsWith<typeof modelTexts>

const made = new WeakMap<Words, ModelWords>()

/** The words of that page in the language of `words`; the same for the same words. */
export function modelWords(words: Words): ModelWords {
  const known = made.get(words) ?? wordsWith(words, modelTexts)
  made.set(words, known)
  return known
}
