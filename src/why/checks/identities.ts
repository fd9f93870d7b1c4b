/** Laws that hold for any numbers: each gives the gaps of its cases, for every world and every recorded policy. */
import type { MarketPolicy, MarketProblem } from '../../market/types'
import { addingUpGap, chainGap, clearingGap, fabricatorGap, solutionGap, welfareGap, worstOf } from './gaps'
import type { Solved, SolveMarket } from './market'
import { ALUMINIUM, ALUMINIUM_WORLDS, matrixOf, RECORDED } from './worlds'

/** Gaps of the cases of a check, one each; beyond all bounds where a case has no solution. */
export type Gaps = (solve: SolveMarket) => readonly number[]

const NO_SOLUTION = Number.POSITIVE_INFINITY

function overAll(gapOf: (problem: MarketProblem, solved: Solved) => number): Gaps {
  return solve =>
    ALUMINIUM_WORLDS.flatMap(problem =>
      RECORDED.map(({ policy }) => {
        const solved = solve(problem, policy)
        return solved ? gapOf(problem, solved) : NO_SOLUTION
      }),
    )
}

export const clearing = overAll((_, solved) => Math.max(clearingGap(solved), solved.solution.residual))
export const addingUp = overAll((_, solved) => addingUpGap(solved))
export const fabricators = overAll(fabricatorGap)
export const chain = overAll(chainGap)
export const welfare = overAll((_, solved) => welfareGap(solved))

const FACTOR = 7

function inOtherMoney(problem: MarketProblem): MarketProblem {
  return { ...problem, goods: problem.goods.map(good => ({ ...good, price: good.price.map(price => FACTOR * price) })) }
}

function supportInOtherMoney({ support, ...rest }: MarketPolicy): MarketPolicy {
  if (!support) return rest
  const entries = Object.entries(support).map(([id, rates]) => [id, rates.map(rate => FACTOR * rate)])
  return { ...rest, support: Object.fromEntries(entries) }
}

/** Prices in another money leave every tonne where it was. */
export const homogeneity: Gaps = solve =>
  RECORDED.map(({ policy }) => {
    const before = solve(ALUMINIUM, policy)
    const after = solve(inOtherMoney(ALUMINIUM), supportInOtherMoney(policy))
    if (!before || !after) return NO_SOLUTION
    const goods = Object.entries(after.solution.goods).map(([id, good]) => [
      id,
      { ...good, price: good.price.map(price => price / FACTOR) },
    ])
    return solutionGap({ ...after, solution: { ...after.solution, goods: Object.fromEntries(goods) } }, before)
  })

/** Nothing changed gives the base to the last bit, in no step, with no gain and no loss. */
export const zeroChange: Gaps = solve =>
  ALUMINIUM_WORLDS.map(problem => {
    const solved = solve(problem, {})
    if (!solved) return NO_SOLUTION
    return worstOf([
      solved.solution.iterations,
      ...baseGaps(problem, solved),
      ...solved.accounts.welfare.flatMap(region =>
        Object.values(region as unknown as Record<string, number>).map(Math.abs),
      ),
    ])
  })

function baseGaps(problem: MarketProblem, { solution }: Solved): number[] {
  return problem.goods.flatMap(({ id, price, flows }) => [
    ...price.map((value, origin) => Math.abs(solution.goods[id]!.price[origin]! - value)),
    ...flows.flatMap((row, o) => row.map((flow, d) => Math.abs(solution.goods[id]!.flows[o]![d]! - flow))),
  ])
}

/** Duties wherever nothing is traded change nothing at all. */
export const inertDuty: Gaps = solve =>
  [0.1, 1, 5].map(rate => {
    const tariff = Object.fromEntries(
      ALUMINIUM.goods.map(({ id, flows }) => [id, flows.map(row => row.map(flow => (flow === 0 ? rate : 0)))]),
    )
    const solved = solve(ALUMINIUM, { tariff })
    return solved ? worstOf(baseGaps(ALUMINIUM, solved)) : NO_SOLUTION
  })

/** From any policy the way back ends at the base, and the way there again at the same place. */
export const reversibility: Gaps = solve =>
  RECORDED.map(({ policy }) => {
    const there = solve(ALUMINIUM, policy)
    const back = there && solve(ALUMINIUM, {}, there.solution.unknowns)
    const again = back && solve(ALUMINIUM, policy, back.solution.unknowns)
    const base = solve(ALUMINIUM, {})
    if (!there || !back || !again || !base) return NO_SOLUTION
    return Math.max(solutionGap(back, base), solutionGap(again, there))
  })

/** An export tax and an import duty of one rate, on all of China's exports of products, give the same world. */
export const exportTax: Gaps = solve =>
  [-0.1, 0.05, 0.5, 2].map(rate => {
    const problem = { ...ALUMINIUM, routes: [] }
    const taxed = solve(problem, { exportTax: { semis: [rate, 0, 0, 0, 0] } })
    const dutied = solve(problem, { tariff: { semis: matrixOf(5, (o, d) => (o === 0 && d !== 0 ? rate : 0)) } })
    return taxed && dutied ? solutionGap(dutied, taxed) : NO_SOLUTION
  })
