import type { Decision } from '../game/decision'
import { type LeverId, leverOf } from '../game/levers'
import type { SeatView } from './view'

/** A value a persona would like on a lever. */
export interface Wish {
  readonly lever: LeverId
  readonly value: number
}

/** What a persona would like, the dearest wish first. */
export type Wishes = readonly Wish[]

/** A wish for one lever. */
export function wish(lever: LeverId, value: number): Wish {
  return { lever, value }
}

/** The value one step nearer to what is in force, or `undefined` when it is there. */
function oneStepBack(view: SeatView, { lever, value }: Wish): Wish | undefined {
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
export function fulfil(view: SeatView, wishes: Wishes, taken: readonly Decision[] = []): readonly Wish[] {
  const added: Wish[] = []
  for (const first of wishes) {
    let tried: Wish | undefined = first
    while (tried && oneStepBack(view, tried) && !view.isLegal([...taken, ...added, tried])) {
      tried = oneStepBack(view, tried)
    }
    if (tried && oneStepBack(view, tried)) added.push(tried)
  }
  return added
}
