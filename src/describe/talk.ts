import type { TalkDecision } from '../game/decision'
import type { TalksRecord } from '../game/talks/talksRecord'
import type { PactTerms } from '../game/talks/terms'
import type { Seat } from '../game/words'
import { saySeats } from './names'
import { describeGives, describePactName } from './pact'
import type { Words } from './words'

/** Who says something, and in which turn. */
export interface Speech {
  readonly seat: Seat
  /** What was talked about in the turn. */
  readonly talks: TalksRecord
}

/**
 * Say what a seat says to the others, with what is in the pact: "Leave the ministers’ pact".
 *
 * @param speech Without it the content is left out.
 */
export function describeTalk(words: Words, decision: TalkDecision, speech?: Speech): string {
  switch (decision.talk) {
    case 'propose':
      return describeProposal(words, decision.terms, decision.answers === undefined ? 'propose' : 'counter', speech)
    case 'sign': {
      const terms = speech && termsOf(speech.talks, decision.proposal)
      if (!terms) return words.t('talk.sign')
      const gives = describeGives(words, terms, [speech.seat])
      return words.t('talk.signWhat', { pact: describePactName(words, terms), gives })
    }
    case 'leave': {
      const terms = speech?.talks.left.find(({ pact }) => pact.id === decision.pact)?.pact.terms
      return terms ? words.t('talk.leaveWhat', { pact: describePactName(words, terms) }) : words.t('talk.leave')
    }
    case 'file':
      return words.t('talk.file', { lever: words.t(`lever.${decision.about}.name`) })
  }
}

function describeProposal(words: Words, terms: PactTerms, kind: 'propose' | 'counter', speech?: Speech): string {
  const venue = words.t(`venue.${terms.venue}`)
  if (!speech) return words.t(`talk.${kind}`, { seats: saySeats(words, terms.signatories), venue })
  const others = terms.signatories.filter(seat => seat !== speech.seat)
  const gives = describeGives(words, terms, [speech.seat])
  return words.t(`talk.${kind}What`, { venue, gives, asks: describeGives(words, terms, others) })
}

/** The terms of a proposal that was on the table in a turn, or came into force in it. */
function termsOf({ proposals, pacts, lapsed }: TalksRecord, id: number): PactTerms | undefined {
  const all = [...proposals, ...lapsed, ...pacts.map(({ pact }) => pact)]
  return all.find(each => each.id === id)?.terms
}
