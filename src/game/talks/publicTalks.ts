import { bySeat } from '../words'
import type { Talks } from './talks'

/** The talks as everybody sees them: breaches that were not found out are not in them. */
export function publicTalks(talks: Talks): Talks {
  return { ...talks, pacts: talks.pacts.map(pact => ({ ...pact, broken: bySeat(() => 0) })) }
}
