import type { Calibration, Market } from './calibration'
import { fabricationAccounts, producerSurplusOf, supportCostOf } from './producerAccounts'
import { tradeAccounts } from './tradeAccounts'
import type { GoodAccounts, MarketAccounts, MarketPolicy, MarketSolution, RegionWelfare } from './types'
import { consumerSurplusOf } from './userAccounts'

/**
 * Account for a solution: the money of every good, and the change of every region's welfare from base.
 *
 * Formulas and identities: README.md, "Accounts".
 *
 * @param policy The policy under which `solution` was found.
 */
export function accountFor(market: Market, policy: MarketPolicy, solution: MarketSolution): MarketAccounts {
  const levels = accountLevels(market, policy, solution)
  return {
    goods: Object.fromEntries(levels.map((accounts, index) => [market.goods[index]!.id, accounts])),
    welfare: market.problem.regions.map((_, region) => welfareOf(market.baseAccounts, levels, region)),
    diversionCost: levels.reduce((sum, { diversionCost }) => sum + total(diversionCost), 0),
  }
}

/** Compute the money accounts of every good, in the order of the goods. */
export function accountLevels(
  market: Calibration,
  policy: MarketPolicy,
  solution: MarketSolution,
): readonly GoodAccounts[] {
  // Joined by assign: several spreads in one literal cost more than the accounts themselves.
  return market.goods.map(good =>
    Object.assign(tradeAccounts(market, good, policy, solution), fabricationAccounts(market, good, policy, solution), {
      producerSurplus: byRegion(market, region => producerSurplusOf(good, region, policy, solution)),
      supportCost: byRegion(market, region => supportCostOf(good, region, policy, solution)),
      consumerSurplus: byRegion(market, region => consumerSurplusOf(good, region, policy, solution)),
    }),
  )
}

function byRegion(market: Calibration, value: (region: number) => number): number[] {
  return market.problem.regions.map((_, region) => value(region))
}

function welfareOf(base: readonly GoodAccounts[], levels: readonly GoodAccounts[], region: number): RegionWelfare {
  const change = (name: keyof GoodAccounts) =>
    levels.reduce((sum, accounts, good) => sum + (accounts[name][region]! - base[good]![name][region]!), 0)
  const consumerSurplus = change('consumerSurplus')
  const producerSurplus = change('producerSurplus')
  const duties = change('duties')
  const exportTax = change('exportTax')
  const support = change('supportCost')
  const sum = consumerSurplus + producerSurplus + duties + exportTax - support
  return { consumerSurplus, producerSurplus, duties, exportTax, support, total: sum }
}

function total(vector: readonly number[]): number {
  return vector.reduce((sum, value) => sum + value, 0)
}
