/** Problems and shorthands that several tests start from. */
import {
  accountFor,
  calibrate,
  checkPolicy,
  createSolver,
  type Good,
  type Market,
  type MarketAccounts,
  type MarketPolicy,
  type MarketProblem,
  type MarketSolution,
} from '../../src/market/index'
import base2016 from '../../src/model/data/base2016.json'
import reference from './fixtures/reference-responses.json'

/** The aluminium problem of the base year. */
export const ALUMINIUM = base2016 as unknown as MarketProblem

/** The recorded case that uses every lever. */
export const EVERYTHING = reference.cases.find(each => each.name === 'everything at once')!
  .policy as unknown as MarketPolicy

/** Calibrate a problem that is known to be right. */
export function marketOf(problem: MarketProblem): Market {
  const market = calibrate(problem)
  if (!market.ok) throw new Error(`${market.error.path}: ${market.error.message}`)
  return market.value
}

/** Calibrate the aluminium problem. */
export function aluminiumMarket(): Market {
  return marketOf(ALUMINIUM)
}

/** A solution with its accounts. */
export interface Solved {
  readonly solution: MarketSolution
  readonly accounts: MarketAccounts
}

/** Solve a problem under a policy and account for it, or return nothing when there is no equilibrium. */
export function trySolve(problem: MarketProblem, policy: MarketPolicy): Solved | undefined {
  const market = marketOf(problem)
  const checked = checkPolicy(market, policy)
  if (!checked.ok) throw new Error(`${checked.error.path}: ${checked.error.message}`)
  const solved = createSolver(market).solve(policy)
  if (!solved.ok) return undefined
  return { solution: solved.value, accounts: accountFor(market, policy, solved.value) }
}

/** Solve a problem that is known to have an equilibrium. */
export function solve(problem: MarketProblem, policy: MarketPolicy): Solved {
  const solved = trySolve(problem, policy)
  if (!solved) throw new Error('not converged')
  return solved
}

/** Add up a vector. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Fill a matrix by origin and destination. */
export function matrixOf(count: number, entry: (origin: number, destination: number) => number): number[][] {
  return Array.from({ length: count }, (_, origin) =>
    Array.from({ length: count }, (_, destination) => entry(origin, destination)),
  )
}

/** Aluminium with two more goods: cans made from semis, and wire made from ingot beside the semis. */
export const LONG_CHAIN: MarketProblem = {
  ...ALUMINIUM,
  goods: [...ALUMINIUM.goods, madeFrom('semis', 'cans', 0.3, 6000), madeFrom('ingot', 'wire', 0.1, 2500)],
}

function madeFrom(input: string, id: string, size: number, price: number): Good {
  const { flows } = ALUMINIUM.goods.find(good => good.id === input)!
  return {
    id,
    flows: flows.map((row, origin) => row.map((flow, destination) => (origin === destination ? 0.2 : size * flow))),
    price: flows.map(() => price),
    sigma: 3,
    finalElasticity: 0.7,
    supply: { kind: 'fabrication', input, coefficient: flows.map(() => 0.3), elasticity: 2, rho: 0.4 },
  }
}
