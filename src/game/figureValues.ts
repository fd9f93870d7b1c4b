import { CHN, ROW, USA } from '../model/words'
import type { TurnRecord } from './record'
import { type BySeat, PAIRS } from './words'

type ValueOf = (record: TurnRecord) => number

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Where every measure that has a name stands in a record; `describe` has the units. */
export const FIGURE_VALUES = {
  chinaPrice: record => record.market.ingot.priceUsdPerTonne[CHN],
  chinaIdle: record => record.idleMt[CHN],
  chinaEarnings: record => record.measures.earnings,
  chinaJobs: record => record.measures.employment,
  usMetalCost: record => record.market.semis.userPriceIndex[USA] - 1,
  usSmelterJobs: record => record.accounts.usSmelterJobs,
  usMetalJobs: record => record.measures.metalJobs,
  usBudget: record => record.measures.budget,
  worldPrice: record => record.market.ingot.priceUsdPerTonne[ROW],
  rusalEbitda: record => record.accounts.rusalEbitda,
  rusalNetDebt: record => record.accounts.rusalNetDebt,
  rusalHomeUse: record => record.accounts.russianHomeUseMt,
  worldOutput: record => sum(record.market.ingot.outputMt),
  excessCapacity: record => sum(record.idleMt),
  diverted: record => record.accounts.reroutedMt,
  chinaStanding: record => record.measures.standing,
  usRules: record => record.measures.rules,
  rusalAccess: record => record.measures.access,
  trust: record => sum(PAIRS.map(pair => record.trust[pair])) / PAIRS.length,
} as const satisfies Readonly<Record<string, ValueOf>>

export type FigureId = keyof typeof FIGURE_VALUES

/** The ingot price that matters most to each seat. */
export const PRICE_OF: BySeat<'chinaPrice' | 'worldPrice'> = {
  china: 'chinaPrice',
  unitedStates: 'worldPrice',
  rusal: 'worldPrice',
}
