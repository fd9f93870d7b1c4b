import { applyPolicy } from './applyPolicy'
import type { Calibration } from './calibration'
import { evaluate } from './equations'
import { differentiate } from './jacobian'
import { createSearch, RESIDUAL_TOLERANCE, STEP_CAPS } from './newton'
import { fail, ok } from './result'
import { readSolution } from './solution'
import type { MarketPolicy, MarketSolution, Result, SolveFailure } from './types'
import { createWorkspace } from './workspace'

/** Finds the equilibria of one market, in arrays that it owns and reuses. */
export interface Solver {
  /**
   * Find the equilibrium under a policy that `checkPolicy` lets pass.
   *
   * @param start The unknowns to start from, such as `unknowns` of an earlier solution. From the base
   *   without it, and again from the base should the search from there fail.
   */
  readonly solve: (policy: MarketPolicy, start?: Float64Array) => Result<MarketSolution, SolveFailure>
  /** Compute the log excess demands at given unknowns, good after good. */
  readonly residualAt: (policy: MarketPolicy, unknowns: Float64Array) => Float64Array
  /** Compute the derivatives of `residualAt`, `[equation * unknownCount + unknown]`. */
  readonly analyticJacobian: (policy: MarketPolicy, unknowns: Float64Array) => Float64Array
}

/** Create a solver with its own working arrays. */
export function createSolver(market: Calibration): Solver {
  const workspace = createWorkspace(market)
  const search = createSearch(workspace)
  const attempt = (unknowns: Float64Array, stepCap: number): Result<MarketSolution, SolveFailure> => {
    const outcome = search(unknowns, stepCap)
    if (outcome.residual > RESIDUAL_TOLERANCE) return fail({ kind: 'notConverged', ...outcome })
    return ok(readSolution(workspace, unknowns, outcome))
  }
  return {
    solve(policy, start) {
      applyPolicy(workspace, policy)
      const base = () => new Float64Array(workspace.unknownCount)
      const [firstCap, ...shorterCaps] = STEP_CAPS
      let solved = attempt(start ? start.slice() : base(), firstCap)
      for (const stepCap of start ? STEP_CAPS : shorterCaps) {
        if (solved.ok) break
        solved = attempt(base(), stepCap)
      }
      return solved
    },
    residualAt(policy, unknowns) {
      applyPolicy(workspace, policy)
      evaluate(workspace, unknowns)
      return workspace.residual.slice()
    },
    analyticJacobian(policy, unknowns) {
      applyPolicy(workspace, policy)
      evaluate(workspace, unknowns)
      differentiate(workspace)
      return workspace.jacobian.slice()
    },
  }
}
