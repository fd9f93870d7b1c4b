/** Arrays a solver owns and reuses, so that no step of it allocates. */
import type { CalibratedGood, CalibratedRoute, Calibration } from './calibration'

/** State of one good; vectors by region, matrices flat, all prices and quantities as ratios to base unless said. */
export interface GoodWorkspace {
  readonly good: CalibratedGood
  readonly routes: readonly CalibratedRoute[]

  /** Set by the policy: delivered over producer price (both relative to base), by pair. */
  readonly wedge: Float64Array
  readonly lnWedge: Float64Array
  /** Tonnes carried per unit of a pair's composite: 1 but on a route. */
  readonly tonnesPerUnit: Float64Array
  /** Share of the tonnes on the detour, in the order of `routes`. */
  readonly rerouted: Float64Array
  /** Base spending and base tonnes of a pair times the power of its wedge that demand asks for. */
  readonly spendingWeight: Float64Array
  readonly tonnesWeight: Float64Array
  /** Share of final use at base, scaled by policy. */
  readonly finalScale: Float64Array
  /** Scale of supply: supply factor, capacity over base capacity, or capacity factor. */
  readonly supplyScale: Float64Array
  /** Idle over used capacity at the base price under the policy's costs; cost curves only. */
  readonly idleRatio: Float64Array

  /** Set by the unknowns. */
  readonly lnPrice: Float64Array
  readonly price: Float64Array
  /** Producer price to the power -sigma. */
  readonly pricePower: Float64Array
  /** Share of the input in a fabricator's cost. */
  readonly inputCostShare: Float64Array
  readonly lnIndex: Float64Array
  /** Share of each origin in a destination's spending, by pair. */
  readonly spendingShare: Float64Array
  readonly useRatio: Float64Array
  /** Elasticity of use to the destination's index, <= 0, the fabricators' output held. */
  readonly useElasticity: Float64Array
  /** Use times the index to the power sigma: what scales all flows to a destination. */
  readonly pull: Float64Array
  /** Mt a year. */
  readonly flows: Float64Array
  readonly shipped: Float64Array
  readonly output: Float64Array
  /** Elasticity of own supply to the unknown; not read for fabrication. */
  readonly supplyElasticity: Float64Array
  /** A fabricator's use of its input. */
  readonly inputRatio: Float64Array

  /** Derivatives of the log price and log index by all unknowns, `[region * unknownCount + unknown]`. */
  readonly priceGradient: Float64Array
  readonly indexGradient: Float64Array
  /** First unknown on which the good's prices depend; its own are the last. */
  readonly firstUnknown: number
}

export interface Workspace {
  readonly regionCount: number
  readonly unknownCount: number
  readonly goods: readonly GoodWorkspace[]
  /** Log excess demand by unknown. */
  readonly residual: Float64Array
  readonly jacobian: Float64Array
}

/** Create the arrays for a market, at base policy and base prices. */
export function createWorkspace(market: Calibration): Workspace {
  const unknownCount = market.regionCount * market.goods.length
  const goods: GoodWorkspace[] = []
  for (const [index, good] of market.goods.entries()) {
    const { supply } = good
    const firstUnknown = supply.kind === 'fabrication' ? goods[supply.input]!.firstUnknown : good.offset
    const routes = market.routes.filter(route => route.good === index)
    goods.push(createGoodWorkspace(good, routes, market.regionCount, unknownCount, firstUnknown))
  }
  return {
    regionCount: market.regionCount,
    unknownCount,
    goods,
    residual: new Float64Array(unknownCount),
    jacobian: new Float64Array(unknownCount * unknownCount),
  }
}

function createGoodWorkspace(
  good: CalibratedGood,
  routes: readonly CalibratedRoute[],
  count: number,
  unknownCount: number,
  firstUnknown: number,
): GoodWorkspace {
  const vector = () => new Float64Array(count)
  const matrix = () => new Float64Array(count * count)
  return {
    good,
    routes,
    wedge: matrix().fill(1),
    lnWedge: matrix(),
    tonnesPerUnit: matrix().fill(1),
    rerouted: Float64Array.from(routes, route => route.share),
    spendingWeight: good.pairSpending.slice(),
    tonnesWeight: good.flows.slice(),
    finalScale: vector(),
    supplyScale: vector(),
    idleRatio: vector(),
    lnPrice: vector(),
    price: vector(),
    pricePower: vector(),
    inputCostShare: vector(),
    lnIndex: vector(),
    spendingShare: matrix(),
    useRatio: vector(),
    useElasticity: vector(),
    pull: vector(),
    flows: matrix(),
    shipped: vector(),
    output: vector(),
    supplyElasticity: vector(),
    inputRatio: vector(),
    priceGradient: new Float64Array(count * unknownCount),
    indexGradient: new Float64Array(count * unknownCount),
    firstUnknown,
  }
}
