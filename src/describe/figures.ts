import type { TurnRecord } from '../game/record'
import type { BySeat } from '../game/words'
import { FIGURE_VALUES, type FigureId } from '../why/figures'
import type { AmountUnit } from './amounts'

export type { FigureId } from '../why/figures'

/** A measure of the world that is shown by name, with its unit and basis on demand. */
export interface Figure {
  readonly unit: AmountUnit
  valueIn(record: TurnRecord): number
}

function figure(unit: AmountUnit, id: FigureId): Figure {
  return { unit, valueIn: FIGURE_VALUES[id] }
}

/** Every measure that has a name; `sources.ts` says on what each rests. */
export const FIGURES = {
  chinaPrice: figure('usdPerTonne', 'chinaPrice'),
  chinaIdle: figure('megatonneAYear', 'chinaIdle'),
  chinaEarnings: figure('millionUsdATurn', 'chinaEarnings'),
  chinaJobs: figure('thousandJobs', 'chinaJobs'),
  usMetalCost: figure('percent', 'usMetalCost'),
  usSmelterJobs: figure('jobs', 'usSmelterJobs'),
  usMetalJobs: figure('jobs', 'usMetalJobs'),
  usBudget: figure('millionUsdATurn', 'usBudget'),
  worldPrice: figure('usdPerTonne', 'worldPrice'),
  rusalEbitda: figure('millionUsdATurn', 'rusalEbitda'),
  rusalNetDebt: figure('millionUsd', 'rusalNetDebt'),
  rusalHomeUse: figure('megatonneAYear', 'rusalHomeUse'),
  worldOutput: figure('megatonneAYear', 'worldOutput'),
  excessCapacity: figure('megatonneAYear', 'excessCapacity'),
  diverted: figure('megatonneAYear', 'diverted'),
  chinaStanding: figure('points', 'chinaStanding'),
  usRules: figure('points', 'usRules'),
  rusalAccess: figure('points', 'rusalAccess'),
  trust: figure('trust', 'trust'),
} as const satisfies Record<FigureId, Figure>

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
