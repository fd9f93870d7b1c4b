import type { Decision } from '../game/decision'
import { type LeverId, leverOf } from '../game/levers'
import type { SeatView } from './view'

/** What a persona would like, the dearest wish first. */
export type Wishes = readonly Decision[]

/** A wish for one lever. */
export function wish(lever: LeverId, value: number): Decision {
  return { lever, value }
}

/** The value one step nearer to what is in force, or `undefined` when it is there. */
function oneStepBack(view: SeatView, { lever, value }: Decision): Decision | undefined {
  const { values, kind, start } = leverOf(lever)
  const home = values.indexOf(kind === 'order' ? start : view.settings[lever])
  const at = values.indexOf(value)
  return at === home ? undefined : { lever, value: values[at + Math.sign(home - at)]! }
}

/** Take wishes in their order, each as far as the gate lets it pass; what does not change anything is left out. */
export function fulfil(view: SeatView, wishes: Wishes): readonly Decision[] {
  const decisions: Decision[] = []
  for (const first of wishes) {
    let tried: Decision | undefined = first
    while (tried && oneStepBack(view, tried) && !view.isLegal([...decisions, tried])) tried = oneStepBack(view, tried)
    if (tried && oneStepBack(view, tried)) decisions.push(tried)
  }
  return decisions
}
