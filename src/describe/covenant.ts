import type { TurnRecord } from '../game/record'
import { covenantLimit } from '../model/covenant'
import type { Words } from './words'

/**
 * Say how Rusal stands with its banks: its debt, what they allow in the turn being decided and later, and what follows.
 *
 * @param last The last turn played, or the base year.
 * @param turns Turns in the game.
 */
export function describeCovenant(words: Words, last: TurnRecord, turns: number): readonly string[] {
  const leverage = last.accounts.rusalLeverage
  const turn = last.turn + 1
  const limit = times(words, covenantLimit(turn))
  const later = Array.from({ length: Math.max(0, turns - turn) }, (_, ahead) => turn + 1 + ahead).find(
    each => covenantLimit(each) !== covenantLimit(turn),
  )
  return [
    leverage < 0
      ? words.t('covenant.noEarnings', { limit })
      : words.t('covenant.ratio', { leverage: times(words, leverage), limit }),
    ...(later === undefined
      ? []
      : [words.t('covenant.later', { turn: String(later), limit: times(words, covenantLimit(later)) })]),
    ...(last.covenant === 'sound' ? [] : [words.t(`covenant.${last.covenant}`)]),
  ]
}

function times(words: Words, ratio: number): string {
  return words.format.number(ratio, 1)
}
