/** Rewrite a problem and a policy for the same world told differently: regions in another order, or one cut in two. */
import type { Good, MarketPolicy, MarketProblem, Matrix, Supply, Vector } from '../../src/market/index'

/** Where each new region comes from, and which part of it. */
export interface Reshaping {
  readonly source: readonly number[]
  readonly part: readonly number[]
}

/** Put the regions in another order. */
export function reorder(order: readonly number[]): Reshaping {
  return { source: order, part: order.map(() => 1) }
}

/** Cut region `region` of `count` into two halves, the second placed last. */
export function halve(region: number, count: number): Reshaping {
  const source = [...Array(count).keys(), region]
  return { source, part: source.map(from => (from === region ? 0.5 : 1)) }
}

const pick = ({ source }: Reshaping, vector: Vector) => source.map(from => vector[from]!)
const scale = (how: Reshaping, vector: Vector) => pick(how, vector).map((value, region) => value * how.part[region]!)
const pickMatrix = (how: Reshaping, matrix: Matrix) => pick2(how, matrix).map(row => pick(how, row))
const pick2 = ({ source }: Reshaping, matrix: Matrix) => source.map(from => matrix[from]!)
const scaleMatrix = (how: Reshaping, matrix: Matrix) =>
  pick2(how, matrix).map((row, origin) => scale(how, row).map(flow => flow * how.part[origin]!))

function reshapeSupply(how: Reshaping, supply: Supply): Supply {
  switch (supply.kind) {
    case 'isoelastic':
      return { ...supply, elasticity: pick(how, supply.elasticity) }
    case 'costCurve':
      return { ...supply, capacity: scale(how, supply.capacity), spread: pick(how, supply.spread) }
    case 'fabrication':
      return { ...supply, coefficient: pick(how, supply.coefficient) }
  }
}

function reshapeGood(how: Reshaping, good: Good): Good {
  const { finalElasticity, baseTariff } = good
  return {
    ...good,
    flows: scaleMatrix(how, good.flows),
    price: pick(how, good.price),
    finalElasticity: typeof finalElasticity === 'number' ? finalElasticity : pick(how, finalElasticity),
    supply: reshapeSupply(how, good.supply),
    ...(baseTariff ? { baseTariff: pickMatrix(how, baseTariff) } : {}),
  }
}

/** Rewrite a problem; its routes may only touch regions that are not cut. */
export function reshapeProblem(how: Reshaping, problem: MarketProblem): MarketProblem {
  return {
    regions: how.source.map((from, region) => `${problem.regions[from]}-${region}`),
    goods: problem.goods.map(good => reshapeGood(how, good)),
    routes: (problem.routes ?? []).map(route => ({
      ...route,
      origin: how.source.indexOf(route.origin),
      destination: how.source.indexOf(route.destination),
      via: how.source.indexOf(route.via),
    })),
  }
}

/** Rewrite a policy for a rewritten problem. */
export function reshapePolicy(how: Reshaping, policy: MarketPolicy): MarketPolicy {
  const each = <T>(lever: Readonly<Record<string, T>> | undefined, rewrite: (value: T) => T) =>
    Object.fromEntries(Object.entries(lever ?? {}).map(([id, value]) => [id, rewrite(value)]))
  const picked = (lever: Readonly<Record<string, Vector>> | undefined) => each(lever, vector => pick(how, vector))
  return {
    tariff: each(policy.tariff, matrix => pickMatrix(how, matrix)),
    exportTax: picked(policy.exportTax),
    capacity: each(policy.capacity, vector => scale(how, vector)),
    costShift: picked(policy.costShift),
    support: picked(policy.support),
    capacityFactor: picked(policy.capacityFactor),
    supplyFactor: picked(policy.supplyFactor),
    demand: picked(policy.demand),
    routePenalty: policy.routePenalty ?? {},
  }
}
