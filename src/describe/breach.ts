import type { PactTerms } from '../game/talks/terms'
import { describePactName } from './pact'
import type { Words } from './words'

/** Say that a draft breaks a pact in force, and the odds a turn that it is found, 0 to 1. */
export function describeBreach(words: Words, terms: PactTerms, odds: number): string {
  const breaks = words.t('breach.now', { pact: describePactName(words, terms) })
  const found = odds > 0 ? words.t('breach.odds', { odds: words.format.percent(odds) }) : words.t('breach.oddsNone')
  return `${breaks} ${found}`
}
