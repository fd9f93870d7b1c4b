import type { TurnDecisions } from '../decision'
import { SEATS } from '../words'
import type { Filing } from './stepCases'

/** The cases that seats file in a turn, in the order of the seats. */
export function filingsOf(decisions: TurnDecisions): readonly Filing[] {
  return SEATS.flatMap(complainant =>
    decisions[complainant].flatMap(decision =>
      'talk' in decision && decision.talk === 'file' ? [{ complainant, about: decision.about }] : [],
    ),
  )
}
