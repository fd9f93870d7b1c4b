/** How far a solved market is from what must hold; each is a relative difference, 0 where it holds to the last bit. */
import { ln } from '../../market'
import type { GoodAccounts, MarketProblem, Vector } from '../../market/types'
import type { Solved } from './market'

function sum(values: Vector): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The largest of some differences; what is no number counts as beyond all bounds. */
export function worstOf(gaps: readonly number[]): number {
  return gaps.reduce((worst, gap) => (Number.isNaN(gap) ? Number.POSITIVE_INFINITY : Math.max(worst, gap)), 0)
}

/** Size of the difference of two numbers over the second; equal ones differ by nothing, zeros included. */
export function relativeGap(found: number, expected: number): number {
  return found === expected ? 0 : Math.abs(found - expected) / Math.abs(expected)
}

/** The same over two lists, place by place. */
export function listGap(found: Vector, expected: Vector): number {
  if (found.length !== expected.length) return Number.POSITIVE_INFINITY
  return worstOf(expected.map((value, index) => relativeGap(found[index]!, value)))
}

const received = ({ revenue, exportTax, duties, diversionCost }: GoodAccounts) =>
  sum(revenue) + sum(exportTax) + sum(duties) + sum(diversionCost)

/** What is bought of each good of each origin against what is made. */
export function clearingGap({ solution }: Solved): number {
  const goods = Object.values(solution.goods)
  return worstOf(
    goods.flatMap(({ flows, output }) =>
      flows.map((row, origin) => (output[origin] === 0 ? sum(row) : Math.abs(ln(sum(row) / output[origin]!)))),
    ),
  )
}

/** What buyers pay for a good against what producers, states and the detour take. */
export function addingUpGap({ accounts }: Solved): number {
  return worstOf(Object.values(accounts.goods).map(good => relativeGap(sum(good.spending), received(good))))
}

/** What fabricators take in against what they pay for their input and add. */
export function fabricatorGap(problem: MarketProblem, { accounts }: Solved): number {
  const made = problem.goods.filter(({ supply }) => supply.kind === 'fabrication')
  return worstOf(
    made.flatMap(({ id }) => {
      const { revenue, inputSpending, valueAdded } = accounts.goods[id]!
      return revenue.map((value, region) => relativeGap(inputSpending[region]! + valueAdded[region]!, value))
    }),
  )
}

/** What final users spend on all goods against what the whole chain earns. */
export function chainGap(problem: MarketProblem, { accounts }: Solved): number {
  const goods = problem.goods.map(({ id, supply }) => ({
    ...accounts.goods[id]!,
    isMade: supply.kind === 'fabrication',
  }))
  const finalSpending = sum(goods.map(good => sum(good.spending) - sum(good.inputSpending)))
  const earned = goods.map(good => received(good) + (good.isMade ? sum(good.valueAdded) - sum(good.revenue) : 0))
  return relativeGap(finalSpending, sum(earned))
}

/** The parts of each region's welfare against its total, over the size of the parts. */
export function welfareGap({ accounts }: Solved): number {
  return worstOf(
    accounts.welfare.map(({ consumerSurplus, producerSurplus, duties, exportTax, support, total }) => {
      const parts = [consumerSurplus, producerSurplus, duties, exportTax, -support]
      const size = sum(parts.map(Math.abs))
      return size === 0 ? Math.abs(total) : Math.abs(sum(parts) - total) / size
    }),
  )
}

/** All prices, outputs and flows of one solution against those of another, goods by their ids. */
export function solutionGap(found: Solved, expected: Solved): number {
  return worstOf(
    Object.entries(expected.solution.goods).flatMap(([id, { price, output, flows }]) => {
      const good = found.solution.goods[id]
      if (!good) return Number.POSITIVE_INFINITY
      return [listGap(good.price, price), listGap(good.output, output), listGap(good.flows.flat(), flows.flat())]
    }),
  )
}
