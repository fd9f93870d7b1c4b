import type { CalibratedGood, CalibratedRoute, Calibration } from './calibration'
import { exportTaxOf, routePenaltyOf, tariffOf } from './policyTerms'
import type { GoodAccounts, MarketPolicy, MarketSolution } from './types'

type TradeAccounts = Pick<GoodAccounts, 'spending' | 'revenue' | 'exportTax' | 'duties' | 'diversionCost'>

/**
 * Compute what users spend on a good and who receives it, million USD a year:
 * sum of spending = revenue + export tax + duties + diversion cost.
 */
export function tradeAccounts(
  market: Calibration,
  good: CalibratedGood,
  policy: MarketPolicy,
  solution: MarketSolution,
): TradeAccounts {
  const { price, index, use, flows, rerouted } = solution.goods[good.id]!
  const count = market.regionCount
  const routes = market.routes.filter(route => market.goods[route.good] === good)
  const revenue = new Array<number>(count).fill(0)
  const exportTax = new Array<number>(count).fill(0)
  const duties = new Array<number>(count).fill(0)
  const diversionCost = new Array<number>(count).fill(0)
  for (let origin = 0; origin < count; origin++) {
    for (let destination = 0; destination < count; destination++) {
      const flow = flows[origin]![destination]!
      if (flow === 0) continue
      const taxRate = exportTaxOf(policy, good, origin, destination)
      const border = price[origin]! * (1 + taxRate)
      const route = routes.find(each => each.origin === origin && each.destination === destination)
      const detour = route ? flow * rerouted[route.id]! : 0
      revenue[origin]! += price[origin]! * flow
      exportTax[origin]! += price[origin]! * taxRate * flow
      duties[destination]! += border * tariffOf(policy, good, origin, destination) * (flow - detour)
      if (!route) continue
      duties[destination]! += border * tariffOf(policy, good, route.via, destination) * detour
      diversionCost[destination]! += border * detour * detourCostRate(good, route, policy)
    }
  }
  const spending = use.map((tonnes, region) =>
    tonnes === 0 ? 0 : (good.spending[region]! / good.use[region]!) * index[region]! * tonnes,
  )
  return { spending, revenue, exportTax, duties, diversionCost }
}

/**
 * What a tonne on the detour costs its user beyond border price and duty, as a fraction of the border price.
 *
 * Both paths cost the user the same at base, so a base tariff that differs between the two names of the metal
 * is matched by a real cost (or gain) of the detour already in the base.
 */
function detourCostRate(good: CalibratedGood, route: CalibratedRoute, policy: MarketPolicy): number {
  const { origin, destination, via } = route
  const count = good.price.length
  const baseDirect = 1 + good.baseTariff[origin * count + destination]!
  const baseVia = 1 + good.baseTariff[via * count + destination]!
  const duty = 1 + tariffOf(policy, good, via, destination)
  return (baseDirect / baseVia) * duty * (1 + routePenaltyOf(policy, route)) - duty
}
