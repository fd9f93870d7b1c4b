import type { Scenario } from './scenario'
import { type BySeat, bySeat, type Seat } from './words'

export const GOAL_IDS = {
  china: ['earnings', 'employment', 'promise', 'standing'],
  unitedStates: ['smelterJobs', 'metalJobs', 'rules', 'budget'],
  rusal: ['ebitda', 'netDebt', 'homeUse', 'access'],
} as const satisfies BySeat<readonly string[]>

export type GoalId = (typeof GOAL_IDS)[Seat][number]

/** What the measure of a goal is counted in. */
export type GoalUnit = 'millionUsdATurn' | 'thousandJobs' | 'jobs' | 'megatonne' | 'points' | 'millionUsd'

/** One of the aims of a seat. */
export interface Goal {
  readonly id: GoalId
  readonly unit: GoalUnit
  /** Share of the seat's score; the weights of a seat sum to 1. */
  readonly weight: number
  /** Difference from the no-change run that is a good result (81.6 points); negative where less is better. */
  readonly goodResult: number
  /** Measured as the mean over the turns so far, or at the last turn. */
  readonly over: 'mean' | 'last'
}

/** The published scales. Weights and good results are judged. */
export const GOALS: BySeat<readonly Goal[]> = {
  china: [
    { id: 'earnings', unit: 'millionUsdATurn', weight: 0.25, goodResult: 1500, over: 'mean' },
    { id: 'employment', unit: 'thousandJobs', weight: 0.35, goodResult: 120, over: 'mean' },
    { id: 'promise', unit: 'megatonne', weight: 0.2, goodResult: 5, over: 'mean' },
    { id: 'standing', unit: 'points', weight: 0.2, goodResult: 15, over: 'last' },
  ],
  unitedStates: [
    { id: 'smelterJobs', unit: 'jobs', weight: 0.3, goodResult: 700, over: 'mean' },
    { id: 'metalJobs', unit: 'jobs', weight: 0.3, goodResult: 2500, over: 'mean' },
    { id: 'rules', unit: 'points', weight: 0.25, goodResult: 16, over: 'last' },
    { id: 'budget', unit: 'millionUsdATurn', weight: 0.15, goodResult: 700, over: 'mean' },
  ],
  rusal: [
    { id: 'ebitda', unit: 'millionUsdATurn', weight: 0.3, goodResult: 100, over: 'mean' },
    { id: 'netDebt', unit: 'millionUsd', weight: 0.2, goodResult: -3000, over: 'last' },
    { id: 'homeUse', unit: 'megatonne', weight: 0.25, goodResult: 0.15, over: 'mean' },
    { id: 'access', unit: 'points', weight: 0.25, goodResult: 6, over: 'last' },
  ],
}

/** Weights of the goals of some seats; those of a seat are all named and sum to 1. */
export type GoalWeights = Partial<BySeat<Readonly<Partial<Record<GoalId, number>>>>>

/** The goals of a scenario: the published scales, with its own weights where it has any. */
export function goalsOf({ weights }: Scenario): BySeat<readonly Goal[]> {
  if (!weights) return GOALS
  return bySeat(seat => {
    const own = weights[seat]
    return own ? GOALS[seat].map(goal => ({ ...goal, weight: own[goal.id] ?? goal.weight })) : GOALS[seat]
  })
}

/** The measure of every goal of every seat in one turn. */
export type GoalMeasures = Readonly<Record<GoalId, number>>

/** One goal's state: its measure, that of the no-change run, and the score 0 to 100 (50 = no change). */
export interface GoalScore {
  readonly goal: Goal
  readonly measure: number
  readonly noChange: number
  readonly score: number
}

/** A seat's score never stands without its goals. */
export interface SeatScore {
  /** Weighted mean of the goals less the drag of pips held, 0 to 100. */
  readonly total: number
  readonly goals: readonly GoalScore[]
  /** Weighted mean of the goals alone. */
  readonly goalMean: number
  /** Points lost to political capital held. */
  readonly pipDrag: number
}
