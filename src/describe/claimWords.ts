import { claims } from './messages/en/claims'
import { type WordsWith, wordsWith } from './words'

/** Words that speak the texts of the claims ledger, too. */
export type ClaimWords = WordsWith<typeof claims>

/** The words of the ledger in the language of given words. */
export const claimWords = wordsWith(claims)
