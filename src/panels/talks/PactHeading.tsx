import { capital, saySeats } from '../../describe/names'
import { describePactName } from '../../describe/pact'
import type { PactTerms } from '../../game/talks/terms'
import { useWords } from '../app/session'

/** The heading of a plate: which pact, of which seats. */
export function PactHeading({ terms }: { terms: PactTerms }) {
  const words = useWords()
  const names = { pact: describePactName(words, terms), seats: saySeats(words, terms.signatories) }
  return <h4>{capital(words, words.t('talks.pactOf', names))}</h4>
}
