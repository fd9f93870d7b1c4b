import { type Decision, isLeverDecision, type LeverDecision } from '../game/decision'
import { leverOf } from '../game/levers'
import { describeLeverValue } from './leverValue'
import { describeTalk, type Speech } from './talk'
import type { Words } from './words'

/**
 * Say a decision: "Retire smelting capacity: 1.2 Mt a year", "Leave the ministers’ pact".
 *
 * @param speech Who decided, and what was talked about; without it the content of pacts is left out.
 */
export function describeDecision(words: Words, decision: Decision, speech?: Speech): string {
  return isLeverDecision(decision) ? describeLeverDecision(words, decision) : describeTalk(words, decision, speech)
}

function describeLeverDecision(words: Words, { lever, value }: LeverDecision): string {
  return words.t('result.decision', {
    lever: words.t(`lever.${lever}.name`),
    value: describeLeverValue(words, leverOf(lever), value),
  })
}
