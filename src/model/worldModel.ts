import type { MarketPolicy, MarketSolution, Result, SolveFailure } from '../market/types'
import type { AssumptionValues } from './assumptions'

/** The calibrated aluminium market under one set of assumptions, ready to solve. Holds work space, no state. */
export interface WorldModel {
  readonly assumptions: AssumptionValues
  solve(policy: MarketPolicy, start?: Float64Array): Result<MarketSolution, SolveFailure>
}
