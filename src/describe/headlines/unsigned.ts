import { SIGNING_TURNS } from '../../game/talks/proposals'
import type { Proposal } from '../../game/talks/talks'
import { describePactName } from '../pact'
import type { Candidate, TurnStory } from './candidate'

/** Below what the wire tells: it is news to nobody but the seat itself. */
const WEIGHT = 0.5

/** Proposals of earlier turns that the reader's own seat could have signed and did not: leaving one is an answer, too. */
export function unsignedHeadlines({ words, seat, now }: TurnStory): readonly Candidate[] {
  const { lostTurn } = now.office[seat]
  if (lostTurn !== undefined && lostTurn < now.turn) return []
  const isLeft = ({ terms, signed, lastTurn }: Proposal) =>
    lastTurn - SIGNING_TURNS < now.turn && terms.signatories.includes(seat) && !signed.includes(seat)
  return [...now.talks.proposals, ...now.talks.lapsed].filter(isLeft).map(({ id, terms, lastTurn }) => {
    const count = lastTurn - now.turn
    const said = { pact: describePactName(words, terms), count }
    const text = words.t(count > 0 ? 'unsigned.open' : 'unsigned.gone', said)
    return {
      id: `unsigned${id}`,
      weight: WEIGHT,
      place: words.t(`wire.${terms.venue}.place`),
      text,
    }
  })
}
