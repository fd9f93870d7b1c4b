import {
  accountFor,
  createSolver,
  type GoodSolution,
  type Market,
  type MarketAccounts,
  type MarketPolicy,
  type RegionWelfare,
  type Solver,
} from '../market/index'
import { WORLD_TOTAL } from './marketSchema'
import type { MarketRequest } from './readMarketInput'

type GoodOutput = Omit<GoodSolution, 'inputUse'>

/** One solution as printed; without prices and quantities when none were found. */
export interface SolutionOutput {
  readonly converged: boolean
  readonly iterations: number
  readonly residual: number
  readonly goods?: Readonly<Record<string, GoodOutput>>
  /** Changes from base, million USD a year: by region id, and the world's diversion cost. */
  readonly welfare?: Readonly<Record<string, RegionWelfare | number>>
}

/** Solve every policy from the base, so that the order of the policies does not matter. */
export function solvePolicies({ market, policies }: MarketRequest): { readonly solutions: readonly SolutionOutput[] } {
  const solver = createSolver(market)
  return { solutions: policies.map(policy => solvePolicy(market, solver, policy)) }
}

function solvePolicy(market: Market, solver: Solver, policy: MarketPolicy): SolutionOutput {
  const solved = solver.solve(policy)
  if (!solved.ok) {
    const { iterations, residual } = solved.error
    return { converged: false, iterations, residual }
  }
  const { iterations, residual, goods } = solved.value
  return {
    converged: true,
    iterations,
    residual,
    goods: Object.fromEntries(Object.entries(goods).map(([id, good]) => [id, withoutInputUse(good)])),
    welfare: welfareByRegion(market, accountFor(market, policy, solved.value)),
  }
}

function withoutInputUse({ price, index, output, use, flows, rerouted }: GoodSolution): GoodOutput {
  return { price, index, output, use, flows, rerouted }
}

function welfareByRegion(market: Market, accounts: MarketAccounts): Record<string, RegionWelfare | number> {
  const regions = market.problem.regions.map((id, region) => [id, accounts.welfare[region]!] as const)
  return { ...Object.fromEntries(regions), [WORLD_TOTAL]: accounts.diversionCost }
}
