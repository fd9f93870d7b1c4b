import { evaluate } from './equations'
import { differentiate } from './jacobian'
import { solveLinear } from './linearSolve'
import type { Workspace } from './workspace'

/** Largest absolute log excess demand of a solution. */
export const RESIDUAL_TOLERANCE = 1e-12
/** Newton steps after which the search is given up; 3 to 5 are normal. */
const MAX_ITERATIONS = 50
/**
 * Longest step in any log price, and what is tried in turn where a search from the base fails. Long steps are fast;
 * short ones follow the few markets in which a long step leads into a corner.
 */
export const STEP_CAPS = [1, 0.5, 0.2] as const
/** Halvings of a step after which it is clear that none makes the residual fall. */
const MAX_HALVINGS = 40

/** How a search ended: converged when `residual` is at most `RESIDUAL_TOLERANCE`. */
export interface SearchOutcome {
  readonly iterations: number
  readonly residual: number
}

/**
 * Create a Newton search for a workspace's equations under the policy written into it.
 *
 * The search moves the given unknowns to where it ends, and leaves the workspace evaluated there when it converged.
 */
export function createSearch(workspace: Workspace): (unknowns: Float64Array, stepCap: number) => SearchOutcome {
  const step = new Float64Array(workspace.unknownCount)
  const trial = new Float64Array(workspace.unknownCount)
  return (unknowns, stepCap) => {
    let residual = evaluate(workspace, unknowns)
    let iterations = 0
    while (residual > RESIDUAL_TOLERANCE && iterations < MAX_ITERATIONS) {
      newtonStep(workspace, step, stepCap)
      const next = descend(workspace, unknowns, step, trial, residual)
      if (!(next < residual)) break
      residual = next
      unknowns.set(trial)
      iterations++
    }
    return { iterations, residual }
  }
}

/** Write the Newton step into `step`, shortened as a whole so that no log price moves by more than the cap. */
function newtonStep(workspace: Workspace, step: Float64Array, stepCap: number): void {
  differentiate(workspace)
  for (let row = 0; row < step.length; row++) step[row] = -workspace.residual[row]!
  solveLinear(workspace.jacobian, step)
  let longest = 0
  for (let row = 0; row < step.length; row++) longest = Math.max(longest, Math.abs(step[row]!))
  if (longest <= stepCap) return
  for (let row = 0; row < step.length; row++) step[row]! *= stepCap / longest
}

/** Halve the step until the residual falls below `residual`; `trial` holds the point reached. Returns its residual. */
function descend(
  workspace: Workspace,
  unknowns: Float64Array,
  step: Float64Array,
  trial: Float64Array,
  residual: number,
): number {
  let scale = 1
  let reached = Number.POSITIVE_INFINITY
  for (let halving = 0; halving <= MAX_HALVINGS; halving++) {
    for (let row = 0; row < trial.length; row++) trial[row] = unknowns[row]! + scale * step[row]!
    reached = evaluate(workspace, trial)
    if (reached < residual) break
    scale /= 2
  }
  return reached
}
