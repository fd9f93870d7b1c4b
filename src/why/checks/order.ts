import type { MarketPolicy, MarketProblem, Matrix, Vector } from '../../market/types'
import { listGap, worstOf } from './gaps'
import type { Gaps } from './identities'
import { ALUMINIUM, RECORDED } from './worlds'

/** Where each region of the other telling comes from. */
const ORDER = [3, 0, 4, 2, 1] as const

const pick = (vector: Vector): Vector => ORDER.map(from => vector[from]!)
const pickMatrix = (matrix: Matrix): Matrix => ORDER.map(from => pick(matrix[from]!))

function told(problem: MarketProblem): MarketProblem {
  return {
    regions: ORDER.map(from => problem.regions[from]!),
    goods: problem.goods.map(good => ({
      ...good,
      flows: pickMatrix(good.flows),
      price: pick(good.price),
      supply:
        good.supply.kind === 'fabrication'
          ? { ...good.supply, coefficient: pick(good.supply.coefficient) }
          : good.supply.kind === 'costCurve'
            ? { ...good.supply, capacity: pick(good.supply.capacity), spread: pick(good.supply.spread) }
            : { ...good.supply, elasticity: pick(good.supply.elasticity) },
    })),
    routes: (problem.routes ?? []).map(route => ({
      ...route,
      origin: ORDER.indexOf(route.origin as 0),
      destination: ORDER.indexOf(route.destination as 0),
      via: ORDER.indexOf(route.via as 0),
    })),
  }
}

function toldPolicy(policy: MarketPolicy): MarketPolicy {
  return Object.fromEntries(
    Object.entries(policy).map(([lever, byGood]) => [
      lever,
      lever === 'routePenalty'
        ? byGood
        : Object.fromEntries(
            Object.entries(byGood as Record<string, Vector | Matrix>).map(([id, value]) => [
              id,
              lever === 'tariff' ? pickMatrix(value as Matrix) : pick(value as Vector),
            ]),
          ),
    ]),
  )
}

/** The same world with its regions in another order has the same answer in that order. */
export const order: Gaps = solve =>
  RECORDED.map(({ policy }) => {
    const before = solve(ALUMINIUM, policy)
    const after = solve(told(ALUMINIUM), toldPolicy(policy))
    if (!before || !after) return Number.POSITIVE_INFINITY
    return worstOf(
      Object.entries(before.solution.goods).flatMap(([id, good]) => {
        const other = after.solution.goods[id]!
        return [listGap(other.price, pick(good.price)), listGap(other.output, pick(good.output))]
      }),
    )
  })
