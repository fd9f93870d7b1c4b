import type { GoalId } from '../game/goals'
import type { FigureId } from './figures'
import type { SourcedId } from './sourcesRoots'
import { isFigure } from './termsIds'

/** The number behind each goal. */
export const SOURCE_OF_GOAL = {
  earnings: 'chinaEarnings',
  employment: 'chinaJobs',
  promise: 'capacityKept',
  standing: 'chinaStanding',
  smelterJobs: 'usSmelterJobs',
  metalJobs: 'usMetalJobs',
  rules: 'usRules',
  budget: 'usBudget',
  ebitda: 'rusalEbitda',
  netDebt: 'rusalNetDebt',
  homeUse: 'rusalHomeUse',
  access: 'rusalAccess',
} as const satisfies Readonly<Record<GoalId, SourcedId>>

/** Goals that also count plants under way, which the figure beside them does not. */
const WITH_PLANTS: readonly GoalId[] = ['netDebt', 'homeUse']

/** The figure that is the measure of a goal; undefined where none is quite the same. */
export function figureOfGoal(id: GoalId): FigureId | undefined {
  const source = SOURCE_OF_GOAL[id]
  return isFigure(source) && !WITH_PLANTS.includes(id) ? source : undefined
}
