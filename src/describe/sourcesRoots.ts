import type { LeverId } from '../game/levers'
import type { AssumptionId } from '../model/assumptions'
import { ARTICLE, type Figure, PUBLIC_FIGURES } from '../model/figures'
import type { AmountUnit } from './amounts'
import { FIGURES, type FigureId } from './figures'
import type { WordId } from './termsIds'

/** Words that stand for a number on some screen, beside the figures that the game keeps. */
export type CountedWord = Extract<
  WordId,
  | 'capacity'
  | 'output'
  | 'idle'
  | 'arrivals'
  | 'trade'
  | 'price'
  | 'pipeline'
  | 'unlicensed'
  | 'capacityKept'
  | 'covenant'
  | 'score'
  | 'weight'
  | 'mandate'
  | 'pips'
  | 'pipsHeld'
  | 'articleShare'
  | 'articleExports'
  | 'articleValue'
>

/** Every number that can say on what it rests. */
export type SourcedId = FigureId | CountedWord

/** What a number is counted in: a unit of amounts, or one of its own. */
export type SourceUnit =
  | AmountUnit
  | 'percentOfScore'
  | 'pips'
  | 'yearlyEarnings'
  | 'share'
  | 'weightAndValue'
  | 'change'

/** The time a number is for. */
export type SourcePeriod = 'rate' | 'half' | 'end' | 'turn' | 'game' | 'year2016' | 'nineMonths'

/** On what a number rests in the end: what its start in 2016 is, a rule of the game, or the article itself. */
export type SourceBasis = 'public' | 'estimate' | 'computed' | 'judged' | 'rule' | 'article'

/** Where a number comes from. */
export interface Roots {
  readonly unit: SourceUnit
  readonly period: SourcePeriod
  readonly basis: SourceBasis
  /** Measured figures that it starts from. */
  readonly measured: readonly Figure[]
  /** Assumptions that move it most. */
  readonly assumed: readonly AssumptionId[]
}

interface Rest {
  readonly measured?: readonly Figure[]
  readonly assumed?: readonly AssumptionId[]
}

function roots(unit: SourceUnit, period: SourcePeriod, basis: SourceBasis, rest: Rest = {}): Roots {
  return { unit, period, basis, measured: [], assumed: [], ...rest }
}

function ofFigure(id: FigureId, period: SourcePeriod, basis: SourceBasis, rest: Rest = {}): Roots {
  return roots(FIGURES[id].unit, period, basis, rest)
}

const { chinaCapacityMt, chinaOutputMt, chinaUnlicensedMt, usOutputMt, usSmelterJobs, usMillJobs } = PUBLIC_FIGURES
const PRICE_ASSUMPTIONS: readonly AssumptionId[] = ['ingotSigma', 'ingotDemandElasticity']

/** The roots of every number. */
export const ROOTS: Readonly<Record<SourcedId, Roots>> = {
  chinaPrice: ofFigure('chinaPrice', 'half', 'estimate', { assumed: ['chinaCostSpread', ...PRICE_ASSUMPTIONS] }),
  chinaIdle: ofFigure('chinaIdle', 'rate', 'public', {
    measured: [chinaCapacityMt, chinaOutputMt],
    assumed: ['chinaCostSpread'],
  }),
  chinaEarnings: ofFigure('chinaEarnings', 'half', 'computed', {
    assumed: ['chinaCostSpread', 'valueAddedElasticity'],
  }),
  chinaJobs: ofFigure('chinaJobs', 'half', 'estimate', { measured: [chinaOutputMt] }),
  usMetalCost: ofFigure('usMetalCost', 'half', 'computed', { assumed: ['semisSigma', 'detourShare', 'detourSigma'] }),
  usSmelterJobs: ofFigure('usSmelterJobs', 'half', 'public', {
    measured: [usSmelterJobs, usOutputMt],
    assumed: ['usCostSpread'],
  }),
  usMetalJobs: ofFigure('usMetalJobs', 'half', 'public', {
    measured: [usMillJobs],
    assumed: ['userJobsPerSemisPercent', 'userJobsPerIngotPercent'],
  }),
  usBudget: ofFigure('usBudget', 'half', 'computed', { assumed: ['ingotSigma', 'semisSigma'] }),
  worldPrice: ofFigure('worldPrice', 'half', 'public', {
    measured: [PUBLIC_FIGURES.worldPriceUsd],
    assumed: ['restCostSpread', ...PRICE_ASSUMPTIONS],
  }),
  rusalEbitda: ofFigure('rusalEbitda', 'half', 'public', {
    measured: [PUBLIC_FIGURES.rusalEbitdaMUsd],
    assumed: ['russiaCostSpread'],
  }),
  rusalNetDebt: ofFigure('rusalNetDebt', 'end', 'public', { measured: [PUBLIC_FIGURES.rusalNetDebtMUsd] }),
  rusalHomeUse: ofFigure('rusalHomeUse', 'rate', 'estimate', { assumed: ['plantHomeDemand'] }),
  worldOutput: ofFigure('worldOutput', 'rate', 'computed', {
    measured: [chinaOutputMt, usOutputMt, ARTICLE.chinaShareOfOutput],
    assumed: ['chinaCostSpread', 'restCostSpread'],
  }),
  excessCapacity: ofFigure('excessCapacity', 'rate', 'computed', {
    measured: [chinaCapacityMt, chinaOutputMt],
    assumed: ['chinaCostSpread', 'restCostSpread'],
  }),
  diverted: ofFigure('diverted', 'rate', 'judged', { assumed: ['detourShare', 'detourSigma'] }),
  chinaStanding: ofFigure('chinaStanding', 'end', 'judged'),
  usRules: ofFigure('usRules', 'end', 'judged'),
  rusalAccess: ofFigure('rusalAccess', 'end', 'judged'),
  trust: ofFigure('trust', 'end', 'judged'),

  capacity: roots('megatonneAYear', 'end', 'public', { measured: [chinaCapacityMt] }),
  output: roots('megatonneAYear', 'rate', 'computed', { measured: [chinaOutputMt, usOutputMt] }),
  idle: roots('megatonneAYear', 'rate', 'computed', { measured: [chinaCapacityMt, chinaOutputMt] }),
  arrivals: roots('megatonneAYear', 'rate', 'estimate', { assumed: ['ingotSigma', 'semisSigma'] }),
  trade: roots('megatonneAYear', 'rate', 'estimate', {
    measured: [ARTICLE.exportsMt],
    assumed: ['ingotSigma', 'semisSigma'],
  }),
  price: roots('usdPerTonne', 'half', 'computed', {
    measured: [PUBLIC_FIGURES.worldPriceUsd],
    assumed: PRICE_ASSUMPTIONS,
  }),
  pipeline: roots('megatonneAYear', 'end', 'judged'),
  unlicensed: roots('megatonneAYear', 'end', 'public', { measured: [chinaUnlicensedMt] }),
  capacityKept: roots('megatonne', 'end', 'public', { measured: [chinaCapacityMt] }),
  covenant: roots('yearlyEarnings', 'end', 'public', {
    measured: [PUBLIC_FIGURES.rusalNetDebtMUsd, PUBLIC_FIGURES.rusalEbitdaMUsd],
  }),
  score: roots('points', 'game', 'rule'),
  weight: roots('percentOfScore', 'game', 'rule'),
  mandate: roots('points', 'end', 'rule'),
  pips: roots('pips', 'turn', 'rule'),
  pipsHeld: roots('pips', 'game', 'rule'),
  articleShare: roots('share', 'year2016', 'article', { measured: [ARTICLE.chinaShareOfOutput] }),
  articleExports: roots('weightAndValue', 'nineMonths', 'article', {
    measured: [ARTICLE.exportsMt, ARTICLE.exportsBnCny, ARTICLE.exportsBnUsd],
  }),
  articleValue: roots('change', 'nineMonths', 'article', { measured: [ARTICLE.volumeChange, ARTICLE.valueChange] }),
}

/** What the effect of a lever rests on, beside the judged range and strength. */
export const LEVER_ROOTS: Readonly<Partial<Record<LeverId, Rest>>> = {
  retiredCapacity: { measured: [chinaUnlicensedMt] },
  smelterSupport: { assumed: ['chinaCostSpread'] },
  exportRebate: { assumed: ['semisSigma'] },
  exportInspection: { assumed: ['detourShare', 'detourSigma'] },
  semisDuty: { assumed: ['semisSigma', 'detourSigma'] },
  metalDuty: { assumed: ['ingotSigma', 'usCostSpread'] },
  customsEnforcement: { assumed: ['detourShare', 'detourSigma'] },
  smelterAid: { assumed: ['usCostSpread'] },
  adjustmentAid: { assumed: ['userJobsPerSemisPercent', 'userJobsPerIngotPercent'] },
  runRate: { assumed: ['russiaCostSpread'] },
  newPlants: { assumed: ['plantHomeDemand'] },
  homeDiscount: { assumed: ['plantHomeDemand'] },
}
