import type { Decision, LeverDecision } from '../game/decision'
import { LEVERS_OF } from '../game/levers'
import type { RandomStream } from '../game/random'
import { randomTalk } from './randomTalk'
import type { SeatView } from './view'

/** Chance that the random player touches a lever in a turn. */
const TOUCH_CHANCE = 0.4

/**
 * Any legal decisions, by lot: each lever may be touched, and keeps the new value when the gate lets it pass; then
 * something may be said to the others.
 */
export function randomDecisions(view: SeatView, random: RandomStream): readonly Decision[] {
  const decisions: LeverDecision[] = []
  for (const { id, values } of LEVERS_OF[view.seat]) {
    const touched = random() < TOUCH_CHANCE
    const decision = { lever: id, value: values[Math.floor(random() * values.length)]! }
    if (touched && view.isLegal([...decisions, decision])) decisions.push(decision)
  }
  return [...decisions, ...randomTalk(view, decisions, random)]
}
