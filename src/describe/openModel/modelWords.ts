import { modelTexts } from '../messages/en/modelPage'
import { type WordsWith, wordsWith } from '../words'

/** Words that speak the texts of the page that lays the model open, too. */
export type ModelWords = WordsWith<typeof modelTexts>

/** The words of that page in the language of given words. */
export const modelWords = wordsWith(modelTexts)
