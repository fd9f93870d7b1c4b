import { ln } from '../market/fixedMath'

/** Log of the odds of a share, 0 < share < 1. */
export function logit(share: number): number {
  return ln(share / (1 - share))
}
