import type { Outcome, Verdict } from './words'

/** Share of all draws that must come out like the central values for a verdict to stand. */
export const NEEDED_SHARE = 0.75

/** The two thresholds of a figure that speaks for a claim the higher it is. */
export interface Limits {
  /** From here on it is borne out. */
  readonly borneOut: number
  /** Below this it is not. */
  readonly notBorneOut: number
}

/** On which side of its thresholds a figure lies. */
export function sideOf(value: number, { borneOut, notBorneOut }: Limits): Outcome {
  if (value >= borneOut) return 'borneOut'
  return value < notBorneOut ? 'notBorneOut' : 'between'
}

/**
 * The verdict of a test: the outcome under central values, if enough draws come out the same.
 *
 * @param central `undefined` where nothing is tested.
 * @param share Share of all draws with that outcome, 0 to 1; absent while none are drawn.
 */
export function verdictOf(central: Outcome | undefined, share = 1): Verdict {
  if (central === undefined) return 'cannotTest'
  return central === 'between' || share < NEEDED_SHARE ? 'depends' : central
}
