import type { Temptation } from '../game/talks/temptation'
import type { PactTerms } from '../game/talks/terms'
import type { Seat } from '../game/words'
import { describeSigned, directionOf } from './amounts'
import { describeDecision } from './decision'
import { describeFoundCosts } from './pactCosts'
import type { Words } from './words'

/** What breaking a pact would bring a seat, and how likely it is found out. */
export interface PactRisk {
  /** The promise that it pays most to break; absent for a seat outside. */
  readonly temptation: Temptation | undefined
  /** Odds a turn that a breach is found, 0 to 1. */
  readonly odds: number
}

/** Say what breaking a pact unseen would pay a seat, how likely it is found, and what that costs. */
export function describeRisk(words: Words, terms: PactTerms, seat: Seat, risk: PactRisk): readonly string[] {
  const { temptation, odds } = risk
  if (!temptation) return []
  const { lever, value, gain } = temptation
  const cheat = words.t(directionOf(gain, 'points') === 'up' ? 'talks.cheat' : 'talks.cheatNever', {
    decision: describeDecision(words, { lever, value }),
    points: describeSigned(words, gain, 'points'),
  })
  if (odds === 0) return [cheat, words.t('talks.oddsNone')]
  return [
    cheat,
    words.t('talks.odds', { odds: words.format.percent(odds) }),
    words.t('talks.foundCosts', { costs: describeFoundCosts(words, terms, seat) }),
  ]
}
