import { type Decision, isLeverDecision, type LeverDecision } from '../game/decision'
import { leverOf } from '../game/levers'
import type { Settings } from '../model/settings'
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

/**
 * Say what a lever decision changed: "Support for smelters: lowered from $75 to $50 a tonne"; an order, and what
 * answers yes or no, is only said.
 *
 * @param before The settings of the turn before.
 */
export function describeLeverChange(words: Words, decision: LeverDecision, before: Settings): string {
  const lever = leverOf(decision.lever)
  const from = before[lever.id]
  const isNamed = lever.unit === 'switch' || lever.unit === 'choice'
  if (lever.kind === 'order' || isNamed || from === decision.value) return describeLeverDecision(words, decision)
  return words.t(decision.value > from ? 'result.raised' : 'result.lowered', {
    lever: words.t(`lever.${lever.id}.name`),
    from: describeLeverValue(words, lever, from),
    to: describeLeverValue(words, lever, decision.value),
  })
}
