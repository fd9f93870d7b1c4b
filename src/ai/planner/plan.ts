import type { LeverDecision } from '../../game/decision'
import { type Lever, type LeverId, leverOf } from '../../game/levers'
import type { SeatView } from '../view'

/** One lever of a plan. A standing lever stays; an order is given once, or again in every turn to come. */
export interface PlannedLever extends LeverDecision {
  readonly once: boolean
}

/** What a planner intends: the decisions of this turn and how its orders go on. */
export type Plan = readonly PlannedLever[]

/** The plan with every order given again in the turns to come. */
export function planOf(decisions: readonly LeverDecision[]): Plan {
  return decisions.map(({ lever, value }) => ({ lever, value, once: false }))
}

/** The part of a plan that is decided in a later turn. */
export function laterPart(plan: Plan): Plan {
  return plan.filter(({ once }) => !once)
}

/** Where a lever stands when it is not decided. */
export function restOf(view: SeatView, { id, kind, start }: Lever): number {
  return kind === 'order' ? start : view.settings[id]
}

/** The plan with one lever moved by some of its steps, as far as its range goes. */
export function moved(view: SeatView, plan: Plan, lever: Lever, steps: number): Plan {
  const planned = plan.find(entry => entry.lever === lever.id)
  const at = lever.values.indexOf(planned?.value ?? restOf(view, lever)) + steps
  const value = lever.values[Math.min(lever.values.length - 1, Math.max(0, at))]!
  const others = without(plan, lever.id)
  if (value === restOf(view, lever)) return others
  return [...others, { lever: lever.id, value, once: planned?.once ?? false }]
}

/** The plan with one order given once instead of every turn, or the other way round; other levers have no such choice. */
export function otherHorizon(plan: Plan, lever: Lever): Plan {
  if (lever.kind !== 'order') return plan
  return plan.map(entry => (entry.lever === lever.id ? { ...entry, once: !entry.once } : entry))
}

/** The plan with one lever left as it is. */
export function without(plan: Plan, lever: LeverId): Plan {
  return plan.filter(entry => entry.lever !== lever)
}

/** A name that two plans share when they do the same. */
export function nameOf(plan: Plan): string {
  return plan
    .map(({ lever, value, once }) => `${lever} ${value} ${once && leverOf(lever).kind === 'order'}`)
    .sort()
    .join()
}
