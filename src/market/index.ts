/** The trade model and nothing of aluminium: calibrate a problem, solve it under policies, account for what changed. */
export { accountFor } from './accounts'
export { calibrate } from './calibrate'
export type { Market } from './calibration'
export { checkPolicy } from './checkPolicy'
export { RESERVED_NAMES } from './checks'
export { exp, ln, pow } from './fixedMath'
export { createSolver, type Solver } from './solver'
export * from './types'
