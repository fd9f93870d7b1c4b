import { goalsOf } from '../../game/goals'
import type { Scenario } from '../../game/scenario'
import { scoreSeat } from '../../game/score'
import { ASSUMED_GOALS } from '../../game/talks/pactOutlook'
import { type BySeat, bySeat } from '../../game/words'
import type { Course } from './run'

/** What one run gives a seat over another, in points of its score. */
export interface Gain {
  /** By the goals that the market moves. */
  readonly computed: number
  /** By trust, standing and promise, whose sizes are assumed. */
  readonly assumed: number
}

/**
 * What the first run gives every seat over the second, goal by goal; political capital is left out.
 *
 * @param nobody The run in which nobody acts, the zero of every score.
 */
export function gainsOf([first, second]: readonly [Course, Course], nobody: Course, scenario: Scenario): BySeat<Gain> {
  const goals = goalsOf(scenario)
  return bySeat(seat => {
    const [above, below] = [first, second].map(course => scoreSeat(seat, course, nobody, goals).goals)
    const sum = (isAssumed: boolean) =>
      above!.reduce((total, { goal, score }, i) => {
        const counts = ASSUMED_GOALS.includes(goal.id) === isAssumed
        return counts ? total + goal.weight * (score - below![i]!.score) : total
      }, 0)
    return { computed: sum(false), assumed: sum(true) }
  })
}

/** The gains of all seats as flat figures, in points. */
export function gainFigures(gains: BySeat<Gain>) {
  return {
    chinaGain: gains.china.computed,
    usGain: gains.unitedStates.computed,
    rusalGain: gains.rusal.computed,
    chinaAssumed: gains.china.assumed,
    usAssumed: gains.unitedStates.assumed,
    rusalAssumed: gains.rusal.assumed,
  }
}

export type GainFigures = ReturnType<typeof gainFigures>
