import type { TurnRecord } from '../game/record'
import { SEATS } from '../game/words'
import { describeDecision } from './decision'
import type { Headline } from './headline'
import type { Words } from './words'

/** Say in one go what every seat decided and what the wire tells, for people who do not see the plates. */
export function describeReveal(words: Words, record: TurnRecord, headlines: readonly Headline[]): string {
  const decided = SEATS.map(seat => {
    const decisions = record.decisions[seat].map(decision =>
      describeDecision(words, decision, { seat, talks: record.talks }),
    )
    const told = decisions.length > 0 ? words.list(decisions) : words.t('reveal.nothing')
    return words.t('reveal.seat', { seat: words.t(`seat.${seat}.name`), decisions: told })
  })
  return [...decided, ...headlines.map(({ place, text }) => words.t('reveal.news', { place, text }))].join(' ')
}
