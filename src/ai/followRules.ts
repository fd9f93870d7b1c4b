import type { Decision } from '../game/decision'
import type { LeverId } from '../game/levers'
import type { Intent } from './intent'
import type { Thought } from './thought'
import type { SeatView } from './view'
import { fulfil } from './wishes'

/**
 * Let the rules of a persona decide in their order: of two that name the same lever the first has it, and what
 * political capital does not allow is left out. The reason is that of the first rule of which something was decided.
 *
 * @param intents The last asks for nothing; its reason stands when no other rule had anything to decide.
 */
export function followRules(view: SeatView, intents: readonly Intent[]): Thought {
  const decisions: Decision[] = []
  const named = new Set<LeverId>()
  let reason = intents[intents.length - 1]!.reason
  for (const { wishes, reason: given } of intents) {
    const free = wishes.filter(({ lever }) => !named.has(lever))
    for (const { lever } of free) named.add(lever)
    const added = fulfil(view, free, decisions)
    if (decisions.length === 0 && added.length > 0) reason = given
    decisions.push(...added)
  }
  return { decisions, reason }
}
