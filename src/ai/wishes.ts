import type { Decision, LeverDecision } from '../game/decision'
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

/**
 * Take wishes in their order, each as far as the gate lets it pass; what does not change anything is left out.
 *
 * @param taken What is decided already; nothing that is legal with it is taken back.
 */
export function fulfil(view: SeatView, wishes: Wishes, taken: readonly Decision[] = []): readonly LeverDecision[] {
  const added: LeverDecision[] = []
  for (const first of wishes) {
    let tried: LeverDecision | undefined = first
    while (tried && oneStepBack(view, tried) && !view.isLegal([...taken, ...added, tried])) {
      tried = oneStepBack(view, tried)
    }
    if (tried && oneStepBack(view, tried)) added.push(tried)
  }
  return added
}

/** Whether a wish that would change something fails for want of political capital even in its smallest part. */
export function isOutOfReach(view: SeatView, wishes: Wishes): boolean {
  return wishes.some(each => {
    if (!oneStepBack(view, each)) return false
    return fulfil(view, [each]).length === 0 && view.isTooDear([each])
  })
}
