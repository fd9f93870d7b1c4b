import type { SeatScore } from '../../game/goals'
import type { Reason } from '../intent'
import type { Expect } from './expect'
import { type Plan, without } from './plan'
import type { Found } from './search'

/** What one lever of a plan is expected to bring. */
interface Part {
  readonly lever: Plan[number]['lever']
  readonly points: number
  readonly against: SeatScore
}

/**
 * Say why a plan was chosen: the lever that is expected to bring most, which is what the score would lose if that lever
 * alone were left as it is, and the goal that gains most by it.
 */
export function explainPlan({ plan, score, tried }: Found, expect: Expect): Reason {
  const parts = score ? plan.flatMap(entry => partOf(entry.lever, plan, score, expect)) : []
  const first = parts.reduce<Part | undefined>(
    (most, part) => (most && most.points >= part.points ? most : part),
    undefined,
  )
  if (!score || !first) return { id: 'plannerStays', data: { tried } }
  const gains = score.goals.map((goal, i) => ({
    goal: goal.goal.id,
    points: goal.goal.weight * (goal.score - first.against.goals[i]!.score),
  }))
  const { goal, points } = gains.reduce((most, gain) => (gain.points > most.points ? gain : most))
  if (points <= 0) return { id: 'plannerSavesCapital', data: { lever: first.lever, points: first.points } }
  return { id: 'plannerExpects', data: { lever: first.lever, goal, points: first.points } }
}

function partOf(lever: Part['lever'], plan: Plan, score: SeatScore, expect: Expect): Part[] {
  const against = expect(without(plan, lever))
  return against ? [{ lever, points: score.total - against.total, against }] : []
}
