import type { LeverDecision } from '../../game/decision'
import type { SeatScore } from '../../game/goals'
import { LEVERS_OF, type Lever } from '../../game/levers'
import type { SeatView } from '../view'
import type { Expect } from './expect'
import { moved, nameOf, otherHorizon, type Plan } from './plan'

/** Parts of a lever's range that a step takes, one after the other; 0 is the smallest step there is. */
const STEPS = [1 / 3, 1 / 6, 0] as const

/** The best plan that was found. */
export interface Found {
  readonly plan: Plan
  readonly score: SeatScore | undefined
  /** Plans played on to the end. */
  readonly tried: number
}

/**
 * Search for the best plan with a fixed number of rollouts, so that the same view gives the same plan on every machine.
 *
 * The starts are tried first. From the best of them one lever after the other is moved up and down, the main levers
 * first, by a third of its range, later by less, and what is expected to be better is kept; an order is also tried
 * once instead of every turn.
 *
 * @param starts Plans to begin from; those that the gate refuses are passed over.
 * @param keep Makes of a plan one that keeps the seat's word.
 * @param rollouts How many plans may be played on to the end.
 */
export function searchPlan(
  view: SeatView,
  expect: Expect,
  starts: readonly Plan[],
  rollouts: number,
  keep: (plan: Plan) => Plan = plan => plan,
): Found {
  const seen = new Set<string>()
  let best: Found = { plan: [], score: undefined, tried: 0 }

  /** Play a plan on, unless it is not allowed or was seen; keep it when it is better. */
  function isBetter(wanted: Plan): boolean {
    const plan = keep(wanted)
    const name = nameOf(plan)
    if (seen.size === rollouts || seen.has(name) || !view.isLegal(decisionsOf(plan))) return false
    seen.add(name)
    const score = expect(plan)
    const better = score !== undefined && !(score.total <= (best.score?.total ?? -1))
    if (better) best = { ...best, plan, score }
    return better
  }

  function isBetterMoved(lever: Lever, part: number): boolean {
    const step = Math.max(1, Math.round(part * (lever.values.length - 1)))
    const isMoved = isBetter(moved(view, best.plan, lever, step)) || isBetter(moved(view, best.plan, lever, -step))
    return isBetter(otherHorizon(best.plan, lever)) || isMoved
  }

  for (const start of starts) isBetter(start)
  for (const part of STEPS) {
    let goesOn = true
    while (goesOn && seen.size < rollouts) {
      goesOn = LEVERS_OF[view.seat].filter(lever => isBetterMoved(lever, part)).length > 0
    }
  }
  return { ...best, tried: seen.size }
}

/** What a plan decides this turn. */
export function decisionsOf(plan: Plan): readonly LeverDecision[] {
  return plan.map(({ lever, value }) => ({ lever, value }))
}
