import type { MarketAccounts, MarketSolution } from '../market/types'
import { NEW_CAPACITY_CHARGE_USD } from './chinaAccounts'
import { eachRegion } from './regionVector'
import type { Shock } from './shock'
import { russianTradeCostOn } from './usAccounts'
import { CHN, type RegionVector, RUS } from './words'

/**
 * Welfare change from 2016 by region, million USD a year. New Chinese capacity is charged, or every new smelter would
 * be a gain to the world; trade costs of a shock are taken out of duties, because nobody receives them.
 */
export function regionWelfare(
  solution: MarketSolution,
  accounts: MarketAccounts,
  shock: Shock,
  builtSince2016Mt: number,
  idlingReliefMUsd: number,
): RegionVector {
  return eachRegion(region => {
    const charge = region === CHN ? NEW_CAPACITY_CHARGE_USD * builtSince2016Mt : 0
    const relief = region === RUS ? idlingReliefMUsd : 0
    return accounts.welfare[region]!.total + relief - charge - russianTradeCostOn(solution, shock, region)
  })
}
