import { accountFor, calibrate, createSolver } from '../market'
import type { MarketAccounts, MarketPolicy, MarketSolution, Result, SolveFailure } from '../market/types'
import { type AssumptionId, type AssumptionValues, assumptionValues } from './assumptions'
import { baseProblem } from './baseProblem'
import { russianSurplus } from './rusalAccounts'

/** The calibrated aluminium market under one set of assumptions, ready to solve. Holds work space, no state. */
export interface WorldModel {
  readonly assumptions: AssumptionValues
  /** Surplus of Russian smelters and fabricators in 2016, million USD a year. */
  readonly baseRussianSurplusMUsd: number
  /** The market at rest: 2016 itself. */
  readonly baseSolution: MarketSolution
  solve(policy: MarketPolicy, start?: Float64Array): Result<MarketSolution, SolveFailure>
  accounts(policy: MarketPolicy, solution: MarketSolution): MarketAccounts
}

/**
 * Calibrate the market of 2016 under the given assumptions.
 *
 * @throws when the base year cannot be calibrated: inside the stated ranges that is a bug.
 */
export function createWorldModel(changed: Readonly<Partial<Record<AssumptionId, number>>>): WorldModel {
  const assumptions = assumptionValues(changed)
  const market = calibrate(baseProblem(assumptions))
  if (!market.ok) throw new Error(`base year: ${market.error.path} ${market.error.message}`)
  const solver = createSolver(market.value)
  const atRest = solver.solve({})
  if (!atRest.ok) throw new Error('the base year does not clear')
  return {
    assumptions,
    baseRussianSurplusMUsd: russianSurplus(accountFor(market.value, {}, atRest.value)),
    baseSolution: atRest.value,
    solve: (policy, start) => solver.solve(policy, start),
    accounts: (policy, solution) => accountFor(market.value, policy, solution),
  }
}
