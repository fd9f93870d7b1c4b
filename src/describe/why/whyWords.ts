import { ways } from '../messages/en/ways'
import { why } from '../messages/en/why'
import { type WordsWith, wordsWith } from '../words'

const texts = { ...why, ...ways } as const

/** Words that speak the texts of explanations, too. */
export type WhyWords = WordsWith<typeof texts>

/** The words of explanations in the language of given words. */
export const whyWords = wordsWith(texts)
