/** Checks of the model that anybody can run: laws that must hold, and answers that must come out. */
import { gsim, incidence, order, reference, replay } from './answers'
import { worstOf } from './gaps'
import {
  addingUp,
  chain,
  clearing,
  exportTax,
  fabricators,
  type Gaps,
  homogeneity,
  inertDuty,
  reversibility,
  welfare,
  zeroChange,
} from './identities'
import { type SolveMarket, solveMarket } from './market'

export { type Solved, type SolveMarket, solveMarket } from './market'

interface ModelCheck {
  /** Largest gap that is allowed: what the arithmetic and the solver leave. */
  readonly tolerance: number
  readonly gaps: Gaps
}

/** Two solutions may each be off by the tolerance of the solver times what the market makes of it. */
const SAME = 1e-9

const CHECKS_BY_ID = {
  clearing: { tolerance: 2e-12, gaps: clearing },
  addingUp: { tolerance: 1e-12, gaps: addingUp },
  fabricators: { tolerance: 4e-12, gaps: fabricators },
  chain: { tolerance: 4e-12, gaps: chain },
  welfare: { tolerance: 1e-12, gaps: welfare },
  zeroChange: { tolerance: 0, gaps: zeroChange },
  inertDuty: { tolerance: 0, gaps: inertDuty },
  homogeneity: { tolerance: SAME, gaps: homogeneity },
  order: { tolerance: SAME, gaps: order },
  reversibility: { tolerance: SAME, gaps: reversibility },
  incidence: { tolerance: 1e-10, gaps: incidence },
  exportTax: { tolerance: SAME, gaps: exportTax },
  gsim: { tolerance: 5e-5, gaps: gsim },
  reference: { tolerance: 1e-8, gaps: reference },
  replay: { tolerance: 0, gaps: replay },
} as const satisfies Readonly<Record<string, ModelCheck>>

export type CheckId = keyof typeof CHECKS_BY_ID

/** The checks in the order in which they are made. */
export const CHECK_IDS = Object.keys(CHECKS_BY_ID) as readonly CheckId[]

/** What a check found. */
export interface CheckResult {
  readonly id: CheckId
  /** Largest gap over its cases; infinite where a case has no solution. */
  readonly worst: number
  readonly tolerance: number
  readonly cases: number
  readonly hasPassed: boolean
}

/**
 * Run one check.
 *
 * @param solve The market under test; the game's own unless a test puts a fault into it.
 */
export function runCheck(id: CheckId, solve: SolveMarket = solveMarket): CheckResult {
  const { tolerance, gaps } = CHECKS_BY_ID[id]
  const found = gaps(solve)
  const worst = worstOf(found)
  return { id, worst, tolerance, cases: found.length, hasPassed: worst <= tolerance }
}
