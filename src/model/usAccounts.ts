import type { MarketAccounts, MarketSolution } from '../market/types'
import type { AssumptionValues } from './assumptions'
import { usExporterJobsChange, usMillJobs, usSmelterJobs, usUserJobsChange } from './jobs'
import type { Settings } from './settings'
import type { Shock } from './shock'
import { RUS, USA } from './words'

/** Million USD a turn at full customs enforcement; judged. */
export const CUSTOMS_COST_MUSD = 200

/** What the United States counts in one turn; million USD a turn. */
export interface UsAccounts {
  readonly usSmelterJobs: number
  readonly usMillJobs: number
  /** Change from 2016 in metal-using industry, negative = lost; after adjustment aid. */
  readonly usUserJobsChange: number
  /** Jobs lost outside the model to Chinese retaliation, <= 0. */
  readonly usExporterJobsChange: number
  readonly usDuties: number
  /** Aid to smelters, adjustment aid and customs officers. */
  readonly usAidCost: number
}

/** Cost of trade with Russia that is booked as a duty by the market but is nobody's revenue, million USD a year. */
export function russianTradeCostOn(solution: MarketSolution, shock: Shock, destination: number): number {
  const ingot = solution.goods.ingot!
  return shock.russianTradeCost[destination]! * ingot.price[RUS]! * ingot.flows[RUS]![destination]!
}

/** Cost of customs officers, million USD a turn. */
export function customsCost(customsEnforcement: number): number {
  return CUSTOMS_COST_MUSD * customsEnforcement
}

/** The United States' accounts of one turn. */
export function usAccounts(
  solution: MarketSolution,
  accounts: MarketAccounts,
  settings: Settings,
  shock: Shock,
  values: AssumptionValues,
): UsAccounts {
  const ingot = solution.goods.ingot!
  const semis = solution.goods.semis!
  const duties = accounts.welfare[USA]!.duties - russianTradeCostOn(solution, shock, USA)
  const smelterAid = 0.5 * accounts.goods.ingot!.supportCost[USA]!
  return {
    usSmelterJobs: usSmelterJobs(ingot.output[USA]!),
    usMillJobs: usMillJobs(semis.output[USA]!),
    usUserJobsChange: usUserJobsChange(semis.index[USA]!, ingot.index[USA]!, settings.adjustmentAid, values),
    usExporterJobsChange: usExporterJobsChange(settings.retaliatoryDuty),
    usDuties: 0.5 * duties,
    usAidCost: smelterAid + 1000 * settings.adjustmentAid + customsCost(settings.customsEnforcement),
  }
}
