import { type ClaimWords, claimWords } from '../../describe/claimWords'
import { useWords } from '../app/session'

/** The words of the claims ledger. */
export function useClaimWords(): ClaimWords {
  return claimWords(useWords())
}
