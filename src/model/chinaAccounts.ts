import type { MarketAccounts, MarketSolution } from '../market/types'
import { BASE_INGOT_PRICE_USD } from './baseProblem'
import { type ChinaJobs, chinaJobs } from './jobs'
import { PLANT_COST_MUSD_PER_MT } from './plants'
import type { Settings } from './settings'
import { CHN, RUS } from './words'

/** Charge on capacity built after 2016, USD per tonne a year; judged, about 11 % of 1,400 USD of investment. */
export const NEW_CAPACITY_CHARGE_USD = 150
/** Severance and debts per Mt retired, million USD: a fixed part and a part that rises with the Mt of this turn. Judged. */
export const CUT_COST_MUSD = 800
export const CUT_COST_RISE_MUSD = 800
/** Million USD a turn at full enforcement and at full inspection; judged. */
export const ENFORCEMENT_COST_MUSD = 400
export const INSPECTION_COST_MUSD = 200

/** Cost of retiring so many Mt in one turn, million USD. */
export function cutCost(retiredMt: number): number {
  return retiredMt * (CUT_COST_MUSD + CUT_COST_RISE_MUSD * retiredMt)
}

/** Cost of inspectors at smelters and at ports, million USD a turn. */
export function enforcementCost(settings: Settings): number {
  return ENFORCEMENT_COST_MUSD * settings.enforcement + INSPECTION_COST_MUSD * settings.exportInspection
}

/** Support paid to smelters, million USD a turn: the whole rate, in proportion to price. */
export function supportCost(rateUsd: number, priceUsd: number, outputMt: number): number {
  return (0.5 * rateUsd * priceUsd * outputMt) / BASE_INGOT_PRICE_USD[CHN]
}

/** What China counts in one turn; million USD a turn. */
export interface ChinaAccounts {
  readonly chinaEarnings: number
  readonly chinaSupportCost: number
  readonly chinaCutCost: number
  readonly chinaEnforcementCost: number
  readonly chinaRebateSaved: number
  /** Co-financing of Krasnoyarsk plants paid this turn. */
  readonly chinaCoInvestmentCost: number
  readonly chinaSmelterJobs: number
  readonly chinaMillJobs: number
  /** All jobs of the employment goal: smelters, mills, building sites, change in metal users. */
  readonly chinaJobs: number
}

/** What the turn did in China besides the market. */
export interface ChinaTurn {
  readonly retiredMt: number
  readonly builtSince2016Mt: number
  readonly pipelineMt: number
  /** Plant ordered in Krasnoyarsk at Chinese cost this turn, Mt a year. */
  readonly coFinancedMt: number
  /** Chinese share of Russian fabricators' surplus. */
  readonly partnerProfitShare: number
  /** What idle-first closures make the surplus of smelters seem too high (closures.ts), million USD a year, <= 0. */
  readonly closureReliefMUsd: number
}

/** China's accounts of one turn. Industry earnings are surplus less support, cuts, new capital, plus rebate saved. */
export function chinaAccounts(
  solution: MarketSolution,
  accounts: MarketAccounts,
  settings: Settings,
  turn: ChinaTurn,
): ChinaAccounts {
  const ingot = solution.goods.ingot!
  const semis = solution.goods.semis!
  const support = supportCost(settings.smelterSupport, ingot.price[CHN]!, ingot.output[CHN]!)
  const rebateSaved = 0.5 * accounts.goods.semis!.exportTax[CHN]!
  const coInvestment = PLANT_COST_MUSD_PER_MT * turn.coFinancedMt
  const yearly =
    accounts.goods.ingot!.producerSurplus[CHN]! +
    accounts.goods.semis!.producerSurplus[CHN]! +
    turn.partnerProfitShare * accounts.goods.semis!.producerSurplus[RUS]! +
    turn.closureReliefMUsd -
    NEW_CAPACITY_CHARGE_USD * turn.builtSince2016Mt
  const jobs: ChinaJobs = chinaJobs(ingot.output[CHN]!, semis.output[CHN]!, turn.pipelineMt, semis.index[CHN]!)
  return {
    chinaEarnings: 0.5 * yearly - support - cutCost(turn.retiredMt) - coInvestment + rebateSaved,
    chinaSupportCost: support,
    chinaCutCost: cutCost(turn.retiredMt),
    chinaEnforcementCost: enforcementCost(settings),
    chinaRebateSaved: rebateSaved,
    chinaCoInvestmentCost: coInvestment,
    chinaSmelterJobs: jobs.smelters,
    chinaMillJobs: jobs.mills,
    chinaJobs: jobs.total,
  }
}
