import { GOAL_IDS, type GoalId } from '../game/goals'
import type { TurnRecord } from '../game/record'
import { PAIRS, SEATS, type Seat } from '../game/words'
import { CHN, ROW, USA } from '../model/words'

/** A number that is read off the record of a turn. */
export type FigureOfTurn = (record: TurnRecord) => number

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** How every measure that has a name is read off a record. */
export const FIGURE_VALUES = {
  chinaPrice: (record: TurnRecord) => record.market.ingot.priceUsdPerTonne[CHN],
  chinaIdle: (record: TurnRecord) => record.idleMt[CHN],
  chinaEarnings: (record: TurnRecord) => record.measures.earnings,
  chinaJobs: (record: TurnRecord) => record.measures.employment,
  usMetalCost: (record: TurnRecord) => record.market.semis.userPriceIndex[USA] - 1,
  usSmelterJobs: (record: TurnRecord) => record.accounts.usSmelterJobs,
  usMetalJobs: (record: TurnRecord) => record.measures.metalJobs,
  usBudget: (record: TurnRecord) => record.measures.budget,
  worldPrice: (record: TurnRecord) => record.market.ingot.priceUsdPerTonne[ROW],
  rusalEbitda: (record: TurnRecord) => record.accounts.rusalEbitda,
  rusalNetDebt: (record: TurnRecord) => record.accounts.rusalNetDebt,
  rusalHomeUse: (record: TurnRecord) => record.accounts.russianHomeUseMt,
  worldOutput: (record: TurnRecord) => sum(record.market.ingot.outputMt),
  excessCapacity: (record: TurnRecord) => sum(record.idleMt),
  diverted: (record: TurnRecord) => record.accounts.reroutedMt,
  chinaStanding: (record: TurnRecord) => record.measures.standing,
  usRules: (record: TurnRecord) => record.measures.rules,
  rusalAccess: (record: TurnRecord) => record.measures.access,
  trust: (record: TurnRecord) => sum(PAIRS.map(pair => record.trust[pair])) / PAIRS.length,
} as const satisfies Record<string, FigureOfTurn>

export type FigureId = keyof typeof FIGURE_VALUES

/** What can be asked about: a figure that is shown, the measure of a goal, a seat's mandate. */
export type MeasureId = FigureId | GoalId | `mandate.${Seat}`

const GOALS: readonly string[] = SEATS.flatMap(seat => GOAL_IDS[seat])

/** Whether a measure is that of a goal. */
export function isGoalId(id: MeasureId): id is GoalId {
  return GOALS.includes(id)
}

/** How a measure is read off a record. */
export function measureIn(id: MeasureId): FigureOfTurn {
  if (isGoalId(id)) return record => record.measures[id]
  const seat = SEATS.find(each => id === `mandate.${each}`)
  return seat ? record => record.mandate[seat] : FIGURE_VALUES[id as FigureId]
}
