/** Turn a policy into the numbers that stay fixed while the solver looks for prices. */
import type { CalibratedRoute } from './calibration'
import { lnCesOfTwo } from './ces'
import { exp, ln } from './fixedMath'
import { exportTaxOf, rateOf, routePenaltyOf, tariffOf } from './policyTerms'
import type { MarketPolicy } from './types'
import type { GoodWorkspace, Workspace } from './workspace'

/** Write the wedges, demand scales and supply conditions of a checked policy into the workspace. */
export function applyPolicy(workspace: Workspace, policy: MarketPolicy): void {
  for (const state of workspace.goods) {
    applyTradePolicy(state, policy, workspace.regionCount)
    for (let route = 0; route < state.routes.length; route++) applyRoute(state, route, policy)
    applyDemand(state, policy)
    applySupplyPolicy(state, policy)
  }
}

/** Delivered over producer price on one path, relative to base. */
function pathWedge(policy: MarketPolicy, { good }: GoodWorkspace, origin: number, named: number, to: number): number {
  const baseTariff = good.baseTariff[named * good.price.length + to]!
  return (1 + exportTaxOf(policy, good, origin, to)) * ((1 + tariffOf(policy, good, named, to)) / (1 + baseTariff))
}

function applyTradePolicy(state: GoodWorkspace, policy: MarketPolicy, count: number): void {
  const { flows } = state.good
  for (let origin = 0; origin < count; origin++) {
    for (let destination = 0; destination < count; destination++) {
      const cell = origin * count + destination
      if (flows[cell] === 0 || isRouted(state.routes, origin, destination)) continue
      setWedge(state, cell, pathWedge(policy, state, origin, origin, destination), 1)
    }
  }
}

function isRouted(routes: readonly CalibratedRoute[], origin: number, destination: number): boolean {
  for (const route of routes) {
    if (route.origin === origin && route.destination === destination) return true
  }
  return false
}

/** Both paths move with the producer price, so their composite is one wedge on it (README.md, "Routes"). */
function applyRoute(state: GoodWorkspace, index: number, policy: MarketPolicy): void {
  const route = state.routes[index]!
  const { origin, destination, via, share, sigma } = route
  const lnDirect = ln(pathWedge(policy, state, origin, origin, destination))
  const lnVia = ln(pathWedge(policy, state, origin, via, destination) * (1 + routePenaltyOf(policy, route)))
  const lnWedge = lnCesOfTwo(share, lnDirect, lnVia, sigma)
  const direct = (1 - share) * exp(sigma * (lnWedge - lnDirect))
  const detour = share * exp(sigma * (lnWedge - lnVia))
  state.rerouted[index] = detour / (direct + detour)
  setWedge(state, origin * state.good.price.length + destination, exp(lnWedge), direct + detour)
}

/** Powers are dear: a wedge that has not changed since the last solve keeps its weights. */
function setWedge(state: GoodWorkspace, cell: number, wedge: number, tonnesPerUnit: number): void {
  if (state.wedge[cell] === wedge && state.tonnesPerUnit[cell] === tonnesPerUnit) return
  const { good } = state
  const lnWedge = ln(wedge)
  const power = exp(-good.sigma * lnWedge)
  state.wedge[cell] = wedge
  state.lnWedge[cell] = lnWedge
  state.tonnesPerUnit[cell] = tonnesPerUnit
  state.spendingWeight[cell] = good.pairSpending[cell]! * wedge * power
  state.tonnesWeight[cell] = good.flows[cell]! * tonnesPerUnit * power
}

function applyDemand(state: GoodWorkspace, policy: MarketPolicy): void {
  const { id, finalShare } = state.good
  for (let region = 0; region < finalShare.length; region++) {
    state.finalScale[region] = finalShare[region]! * rateOf(policy.demand, id, region, 1)
  }
}

function applySupplyPolicy(state: GoodWorkspace, policy: MarketPolicy): void {
  const { id, supply, price } = state.good
  for (let region = 0; region < price.length; region++) {
    switch (supply.kind) {
      case 'isoelastic':
        state.supplyScale[region] = rateOf(policy.supplyFactor, id, region, 1)
        break
      case 'fabrication':
        state.supplyScale[region] = rateOf(policy.capacityFactor, id, region, 1)
        break
      case 'costCurve': {
        const base = supply.capacity[region]!
        const relativeCost = relativeCostOf(policy, id, region, price[region]!)
        state.supplyScale[region] = rateOf(policy.capacity, id, region, base) / base
        state.idleRatio[region] = supply.idleRatio[region]! * exp(relativeCost / supply.spread[region]!)
      }
    }
  }
}

/** Log of true cost over what support adds to the price; exactly 0 at base. */
function relativeCostOf(policy: MarketPolicy, id: string, region: number, basePrice: number): number {
  const support = rateOf(policy.support, id, region, 0)
  return rateOf(policy.costShift, id, region, 0) - ln(1 + support / basePrice)
}
