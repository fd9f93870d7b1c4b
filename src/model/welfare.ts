import type { MarketAccounts, MarketSolution } from '../market/types'
import { NEW_CAPACITY_CHARGE_USD } from './chinaAccounts'
import { eachRegion } from './regionVector'
import type { Shock } from './shock'
import { russianTradeCostOn } from './usAccounts'
import { CHN, type RegionVector, RUS } from './words'

/** What idle pots do beyond the market's cost shift, million USD a year. */
export interface Idling {
  /** Cost that shifted curves only seem to put on the pots that go on running, or to save them, by region. */
  readonly reliefMUsd: RegionVector
  /** Cost of the pots that Rusal keeps idle. */
  readonly costMUsd: number
}

/**
 * Welfare change from 2016 by region, million USD a year. New Chinese capacity is charged, or every new smelter would
 * be a gain to the world; trade costs of a shock are taken out of duties, because nobody receives them; pots
 * kept idle by choice cost what they cost. Not in it: plants in Krasnoyarsk, modernisation, severance, inspectors.
 */
export function regionWelfare(
  solution: MarketSolution,
  accounts: MarketAccounts,
  shock: Shock,
  builtSince2016Mt: number,
  idling: Idling,
): RegionVector {
  return eachRegion(region => {
    const charge = region === CHN ? NEW_CAPACITY_CHARGE_USD * builtSince2016Mt : 0
    const idled = idling.reliefMUsd[region]! - (region === RUS ? idling.costMUsd : 0)
    return accounts.welfare[region]!.total + idled - charge - russianTradeCostOn(solution, shock, region)
  })
}
