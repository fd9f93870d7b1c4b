import type { LeverDecision } from '../game/decision'
import { type LeverId, leverOf } from '../game/levers'
import type { SeatView } from './view'

/** What a persona would like, the dearest wish first. */
export type Wishes = readonly LeverDecision[]

/** A wish for one lever. */
export function wish(lever: LeverId, value: number): LeverDecision {
  return { lever, value }
}

/** The value one step nearer to what is in force, or `undefined` when it is there. */
function oneStepBack(view: SeatView, { lever, value }: LeverDecision): LeverDecision | undefined {
  const { values, kind, start } = leverOf(lever)
  const home = values.indexOf(kind === 'order' ? start : view.settings[lever])
  const at = values.indexOf(value)
  return at === home ? undefined : { lever, value: values[at + Math.sign(home - at)]! }
}

/** Take wishes in their order, each as far as the gate lets it pass; what does not change anything is left out. */
export function fulfil(view: SeatView, wishes: Wishes): readonly LeverDecision[] {
  const decisions: LeverDecision[] = []
  for (const first of wishes) {
    let tried: LeverDecision | undefined = first
    while (tried && oneStepBack(view, tried) && !view.isLegal([...decisions, tried])) tried = oneStepBack(view, tried)
    if (tried && oneStepBack(view, tried)) decisions.push(tried)
  }
  return decisions
}
