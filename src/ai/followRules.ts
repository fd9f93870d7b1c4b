import { type Decision, decidedValue, type LeverDecision } from '../game/decision'
import type { LeverId } from '../game/levers'
import type { Intent, Reason } from './intent'
import type { Thought } from './thought'
import type { SeatView } from './view'
import { fulfil, isOutOfReach } from './wishes'

/**
 * Let the rules of a persona decide in their order: of two that name the same lever the first has it, and what
 * political capital does not allow is left out. The reason is that of the first rule that
 * decided something new, else of the first that gave last turn's order again.
 *
 * @param intents The last asks for nothing; its reason stands when no other rule had anything to decide.
 */
export function followRules(view: SeatView, intents: readonly Intent[]): Thought {
  const decisions: Decision[] = []
  const named = new Set<LeverId>()
  let reason: Reason | undefined
  let again: Reason | undefined
  for (const intent of intents) {
    const free = intent.wishes.filter(({ lever }) => !named.has(lever))
    for (const { lever } of free) named.add(lever)
    const added = fulfil(view, free, decisions)
    if (added.length > 0) again ??= intent.reason
    if (added.some(decision => isNew(view, decision))) reason ??= intent.reason
    decisions.push(...added)
  }
  return { decisions, reason: reason ?? again ?? quietReason(view, intents) }
}

/** Whether a decision is not just the order of last turn given again. */
function isNew({ last, seat }: SeatView, { lever, value }: LeverDecision): boolean {
  return decidedValue(last.decisions[seat], lever) !== value
}

/** Why nothing is decided: there is nothing to do, or no political capital to do it. */
function quietReason(view: SeatView, intents: readonly Intent[]): Reason {
  const isPoor = intents.some(({ wishes }) => isOutOfReach(view, wishes))
  return isPoor ? { id: 'lacksCapital', data: { mandate: view.mandate } } : intents[intents.length - 1]!.reason
}
