import { FIGURE_VALUES, type FigureId, PRICE_OF } from '../game/figureValues'
import type { TurnRecord } from '../game/record'
import type { BySeat } from '../game/words'
import type { AmountUnit } from './amounts'

export { type FigureId, PRICE_OF }

/** A measure of the world that is shown by name, with its unit and basis on demand. */
export interface Figure {
  readonly unit: AmountUnit
  valueIn(record: TurnRecord): number
}

function figure(id: FigureId, unit: AmountUnit): Figure {
  return { unit, valueIn: FIGURE_VALUES[id] }
}

/** Every measure that has a name; `sources.ts` says on what each rests. */
export const FIGURES: Readonly<Record<FigureId, Figure>> = {
  chinaPrice: figure('chinaPrice', 'usdPerTonne'),
  chinaIdle: figure('chinaIdle', 'megatonneAYear'),
  chinaEarnings: figure('chinaEarnings', 'millionUsdATurn'),
  chinaJobs: figure('chinaJobs', 'thousandJobs'),
  usMetalCost: figure('usMetalCost', 'percent'),
  usSmelterJobs: figure('usSmelterJobs', 'jobs'),
  usMetalJobs: figure('usMetalJobs', 'jobs'),
  usBudget: figure('usBudget', 'millionUsdATurn'),
  worldPrice: figure('worldPrice', 'usdPerTonne'),
  rusalEbitda: figure('rusalEbitda', 'millionUsdATurn'),
  rusalNetDebt: figure('rusalNetDebt', 'millionUsd'),
  rusalHomeUse: figure('rusalHomeUse', 'megatonneAYear'),
  worldOutput: figure('worldOutput', 'megatonneAYear'),
  excessCapacity: figure('excessCapacity', 'megatonneAYear'),
  diverted: figure('diverted', 'megatonneAYear'),
  chinaStanding: figure('chinaStanding', 'points'),
  usRules: figure('usRules', 'points'),
  rusalAccess: figure('rusalAccess', 'points'),
  trust: figure('trust', 'trust'),
}

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
