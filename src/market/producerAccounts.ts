import type { CalibratedGood, Calibration } from './calibration'
import { costCurveSurplus } from './costCurve'
import { exp, ln } from './fixedMath'
import { rateOf } from './policyTerms'
import type { GoodAccounts, MarketPolicy, MarketSolution } from './types'

/** Compute the level of producer surplus of a good in a region, million USD a year. */
export function producerSurplusOf(
  good: CalibratedGood,
  region: number,
  policy: MarketPolicy,
  solution: MarketSolution,
): number {
  const { id, supply } = good
  switch (supply.kind) {
    case 'isoelastic': {
      const revenue = good.price[region]! * good.output[region]! * rateOf(policy.supplyFactor, id, region, 1)
      const power = 1 + supply.elasticity[region]!
      return (revenue * exp(power * solution.unknowns[good.offset + region]!)) / power
    }
    case 'fabrication':
      return valueAddedOf(good, region, policy, solution) / (1 + supply.elasticity)
    case 'costCurve': {
      const capacity = rateOf(policy.capacity, id, region, supply.capacity[region]!)
      const costShift = rateOf(policy.costShift, id, region, 0)
      const kept = solution.goods[id]!.price[region]! * (1 + supportRateOf(good, region, policy))
      return costCurveSurplus(supply, region, capacity, costShift, kept)
    }
  }
}

/** Compute the public money paid as support, million USD a year. */
export function supportCostOf(
  good: CalibratedGood,
  region: number,
  policy: MarketPolicy,
  solution: MarketSolution,
): number {
  const { price, output } = solution.goods[good.id]!
  return supportRateOf(good, region, policy) * price[region]! * output[region]!
}

/** Compute what fabricators spend on their input and what they add to it; zero for goods with their own supply. */
export function fabricationAccounts(
  market: Calibration,
  good: CalibratedGood,
  policy: MarketPolicy,
  solution: MarketSolution,
): Pick<GoodAccounts, 'inputSpending' | 'valueAdded'> {
  const regions = market.problem.regions
  return {
    inputSpending: regions.map((_, region) => inputSpendingOf(market, good, region, solution)),
    valueAdded: regions.map((_, region) => valueAddedOf(good, region, policy, solution)),
  }
}

function inputSpendingOf(market: Calibration, good: CalibratedGood, region: number, solution: MarketSolution): number {
  const { supply } = good
  if (supply.kind !== 'fabrication' || good.output[region] === 0) return 0
  const input = market.goods[supply.input]!
  const { price, output } = solution.goods[good.id]!
  const inputIndex = solution.goods[input.id]!.index[region]!
  const lnSaving = ln(price[region]! / good.price[region]!) - ln(inputIndex)
  const inputUse = supply.coefficient[region]! * output[region]! * exp(supply.rho * lnSaving)
  return (input.spending[region]! / input.use[region]!) * inputIndex * inputUse
}

function valueAddedOf(good: CalibratedGood, region: number, policy: MarketPolicy, solution: MarketSolution): number {
  const { supply } = good
  if (supply.kind !== 'fabrication') return 0
  const revenue = good.price[region]! * good.output[region]! * rateOf(policy.capacityFactor, good.id, region, 1)
  const unknown = solution.unknowns[good.offset + region]!
  return (1 - supply.inputCostShare[region]!) * revenue * exp((1 + supply.elasticity) * unknown)
}

function supportRateOf(good: CalibratedGood, region: number, policy: MarketPolicy): number {
  return rateOf(policy.support, good.id, region, 0) / good.price[region]!
}
