import type { TalkDecision } from '../game/decision'
import type { Words } from './words'

/** Say what a seat says to the others: "Propose a pact of China and Rusal at the ministers’ forum". */
export function describeTalk(words: Words, decision: TalkDecision): string {
  switch (decision.talk) {
    case 'propose': {
      const { venue, signatories } = decision.terms
      const seats = words.list(signatories.map(seat => words.t(`seat.${seat}.name`)))
      return words.t(decision.answers === undefined ? 'talk.propose' : 'talk.counter', {
        seats,
        venue: words.t(`venue.${venue}`),
      })
    }
    case 'sign':
      return words.t('talk.sign')
    case 'leave':
      return words.t('talk.leave')
    case 'file':
      return words.t('talk.file', { lever: words.t(`lever.${decision.about}.name`) })
  }
}
