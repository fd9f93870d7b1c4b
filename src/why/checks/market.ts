import {
  accountFor,
  calibrate,
  createSolver,
  type MarketAccounts,
  type MarketPolicy,
  type MarketProblem,
  type MarketSolution,
} from '../../market'

/** An equilibrium with its accounts. */
export interface Solved {
  readonly solution: MarketSolution
  readonly accounts: MarketAccounts
}

/** What is under test: a way to find the equilibrium of a problem under a policy; undefined where there is none. */
export type SolveMarket = (problem: MarketProblem, policy: MarketPolicy, start?: Float64Array) => Solved | undefined

/** The market as the game solves it. */
export const solveMarket: SolveMarket = (problem, policy, start) => {
  const market = calibrate(problem)
  if (!market.ok) return undefined
  const solved = createSolver(market.value).solve(policy, start)
  if (!solved.ok) return undefined
  return { solution: solved.value, accounts: accountFor(market.value, policy, solved.value) }
}
