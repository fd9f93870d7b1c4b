import { type Decision, isLeverDecision, type LeverDecision } from '../game/decision'
import { leverOf } from '../game/levers'
import type { Settings } from '../model/settings'
import type { BranchMark } from '../why/derivedMark'
import { describeDecision } from './decision'
import { describeLeverValue } from './leverValue'
import type { Words } from './words'

/** One decision of a branch in words. */
export interface BranchLine {
  readonly text: string
  /** Whether it is not as in the game. */
  readonly isChanged: boolean
}

/**
 * Say what a seat decides in a branch, with what it changed and what it left out of what it decided in the game.
 *
 * @param before The settings that stood before the turn.
 */
export function describeBranchDecisions(
  words: Words,
  { was, now }: Pick<BranchMark, 'was' | 'now'>,
  before: Settings,
): readonly BranchLine[] {
  const left = was.filter(decision => !now.some(other => areAlike(other, decision)))
  return [
    ...now.map(decision => lineOf(words, decision, was, before)),
    ...left.map(decision => ({ text: describeLeft(words, decision, before), isChanged: true })),
  ]
}

/** Say where a lever is that was not moved: "Support for smelters: stays at $75"; an order is not given. */
export function describeUnmoved(words: Words, { lever: id }: Pick<LeverDecision, 'lever'>, before: Settings): string {
  const lever = leverOf(id)
  const name = words.t(`lever.${id}.name`)
  if (lever.kind === 'order')
    return words.t('result.decision', { lever: name, value: describeLeverValue(words, lever, lever.start) })
  return words.t('whatIf.stays', { lever: name, value: describeLeverValue(words, lever, before[id]) })
}

function lineOf(words: Words, decision: Decision, was: readonly Decision[], before: Settings): BranchLine {
  const said = describeDecision(words, decision)
  const same = was.find(other => areAlike(other, decision))
  if (same && describeDecision(words, same) === said) return { text: said, isChanged: false }
  if (!isLeverDecision(decision)) return { text: words.t('whatIf.onlyHere', { decision: said }), isChanged: true }
  const lever = leverOf(decision.lever)
  const resting = lever.kind === 'order' ? lever.start : before[lever.id]
  const real = same && isLeverDecision(same) ? same.value : resting
  return { text: besideReal(words, said, decision, real), isChanged: true }
}

function describeLeft(words: Words, decision: Decision, before: Settings): string {
  if (!isLeverDecision(decision)) return words.t('whatIf.leftOut', { decision: describeDecision(words, decision) })
  return besideReal(words, describeUnmoved(words, decision, before), decision, decision.value)
}

function besideReal(words: Words, decision: string, { lever }: LeverDecision, real: number): string {
  return words.t('whatIf.besideReal', { decision, real: describeLeverValue(words, leverOf(lever), real) })
}

/** Whether two decisions move the same lever, or say the same. */
function areAlike(a: Decision, b: Decision): boolean {
  if (isLeverDecision(a) && isLeverDecision(b)) return a.lever === b.lever
  return JSON.stringify(a) === JSON.stringify(b)
}
