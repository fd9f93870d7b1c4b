import type { TurnRecord } from '../game/record'
import { type BySeat, PAIRS } from '../game/words'
import { CHN, ROW, USA } from '../model/words'
import type { AmountUnit } from './amounts'

/** A measure of the world that is shown by name, with its unit and basis on demand. */
export interface Figure {
  readonly unit: AmountUnit
  valueIn(record: TurnRecord): number
}

function figure(unit: AmountUnit, valueIn: Figure['valueIn']): Figure {
  return { unit, valueIn }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Every measure that has a name; `sources.ts` says on what each rests. */
export const FIGURES = {
  chinaPrice: figure('usdPerTonne', record => record.market.ingot.priceUsdPerTonne[CHN]),
  chinaIdle: figure('megatonneAYear', record => record.idleMt[CHN]),
  chinaEarnings: figure('millionUsdATurn', record => record.measures.earnings),
  chinaJobs: figure('thousandJobs', record => record.measures.employment),
  usMetalCost: figure('percent', record => record.market.semis.userPriceIndex[USA] - 1),
  usSmelterJobs: figure('jobs', record => record.accounts.usSmelterJobs),
  usMetalJobs: figure('jobs', record => record.measures.metalJobs),
  usBudget: figure('millionUsdATurn', record => record.measures.budget),
  worldPrice: figure('usdPerTonne', record => record.market.ingot.priceUsdPerTonne[ROW]),
  rusalEbitda: figure('millionUsdATurn', record => record.accounts.rusalEbitda),
  rusalNetDebt: figure('millionUsd', record => record.accounts.rusalNetDebt),
  rusalHomeUse: figure('megatonneAYear', record => record.accounts.russianHomeUseMt),
  worldOutput: figure('megatonneAYear', record => sum(record.market.ingot.outputMt)),
  excessCapacity: figure('megatonneAYear', record => sum(record.idleMt)),
  diverted: figure('megatonneAYear', record => record.accounts.reroutedMt),
  chinaStanding: figure('points', record => record.measures.standing),
  usRules: figure('points', record => record.measures.rules),
  rusalAccess: figure('points', record => record.measures.access),
  trust: figure('trust', record => sum(PAIRS.map(pair => record.trust[pair])) / PAIRS.length),
} as const

export type FigureId = keyof typeof FIGURES

/** The four figures of each seat, in the order of the strip. */
export const KEY_FIGURES: BySeat<readonly FigureId[]> = {
  china: ['chinaPrice', 'chinaIdle', 'chinaEarnings', 'chinaJobs'],
  unitedStates: ['usMetalCost', 'usSmelterJobs', 'usMetalJobs', 'usBudget'],
  rusal: ['worldPrice', 'rusalEbitda', 'rusalNetDebt', 'rusalHomeUse'],
}

/** How each seat stands with the others: a goal that has no place in the strip. */
export const STANDING_OF: BySeat<FigureId> = {
  china: 'chinaStanding',
  unitedStates: 'usRules',
  rusal: 'rusalAccess',
}

/** The ingot price that matters most to each seat. */
export const PRICE_OF: BySeat<'chinaPrice' | 'worldPrice'> = {
  china: 'chinaPrice',
  unitedStates: 'worldPrice',
  rusal: 'worldPrice',
}
