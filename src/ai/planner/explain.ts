import type { LeverDecision } from '../../game/decision'
import type { GoalId, SeatScore } from '../../game/goals'
import type { Reason } from '../intent'
import type { Expect } from './expect'
import { type Plan, without } from './plan'
import type { Found } from './search'

/** Points below which a gain is not worth a figure. */
const SMALL_GAIN = 0.05

/** What one lever of a plan is expected to bring. */
interface Part {
  readonly decided: LeverDecision
  /** Score that would be lost without it. */
  readonly points: number
  /** The expectation without it. */
  readonly without: SeatScore
}

/**
 * Say why a plan was chosen: the lever that is expected to bring most, which is what the score would lose if that lever
 * alone were left as it is, and the goal that gains most by it.
 */
export function explainPlan({ plan, score, tried }: Found, expect: Expect): Reason {
  const parts = score ? plan.flatMap(entry => partOf(entry, plan, score, expect)) : []
  const most = largest(parts)
  if (!score || !most) return { id: 'plannerStays', data: { tried } }
  const { points, decided } = most
  const { lever, value } = decided
  if (points < SMALL_GAIN) return { id: 'plannerSmallStep', data: { tried, lever, value } }
  const gain = largest(gainsByGoal(score, most.without))!
  if (gain.points <= 0) return { id: 'plannerSavesCapital', data: { lever, value, points } }
  return { id: 'plannerExpects', data: { lever, value, points, goal: gain.goal } }
}

function partOf(decided: Plan[number], plan: Plan, score: SeatScore, expect: Expect): Part[] {
  const least = expect(without(plan, decided.lever))
  return least ? [{ decided, points: score.total - least.total, without: least }] : []
}

/** Points of the seat's score that each goal gains. */
function gainsByGoal(score: SeatScore, before: SeatScore): readonly { goal: GoalId; points: number }[] {
  return score.goals.map(({ goal, score: now }, i) => ({
    goal: goal.id,
    points: goal.weight * (now - before.goals[i]!.score),
  }))
}

/** The entry with most points, of equals the first. */
function largest<Entry extends { readonly points: number }>(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (most, entry) => (most && most.points >= entry.points ? most : entry),
    undefined,
  )
}
