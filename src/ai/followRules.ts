import type { Decision } from '../game/decision'
import type { LeverId } from '../game/levers'
import type { Intent, Reason } from './intent'
import type { Thought } from './thought'
import type { SeatView } from './view'
import { fulfil, isOutOfReach } from './wishes'

/**
 * Let the rules of a persona decide in their order: of two that name the same lever the first has it, and what
 * political capital does not allow is left out. The reason is that of the first rule of which something was decided.
 *
 * @param intents The last asks for nothing; its reason stands when no other rule had anything to decide.
 */
export function followRules(view: SeatView, intents: readonly Intent[]): Thought {
  const decisions: Decision[] = []
  const named = new Set<LeverId>()
  let reason: Reason | undefined
  for (const intent of intents) {
    const free = intent.wishes.filter(({ lever }) => !named.has(lever))
    for (const { lever } of free) named.add(lever)
    const added = fulfil(view, free, decisions)
    if (added.length > 0) reason ??= intent.reason
    decisions.push(...added)
  }
  return { decisions, reason: reason ?? quietReason(view, intents) }
}

/** Why nothing is decided: there is nothing to do, or no political capital to do it. */
function quietReason(view: SeatView, intents: readonly Intent[]): Reason {
  const isPoor = intents.some(({ wishes }) => isOutOfReach(view, wishes))
  return isPoor ? { id: 'lacksCapital', data: { mandate: view.mandate } } : intents[intents.length - 1]!.reason
}
