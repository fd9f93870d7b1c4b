import { why } from '../messages/en/why'
import { type WordsWith, wordsWith } from '../words'

/** Words that speak the texts of explanations, too. */
export type WhyWords = WordsWith<typeof why>

/** The words of explanations in the language of given words. */
export const whyWords = wordsWith(why)
