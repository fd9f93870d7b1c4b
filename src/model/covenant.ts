/** Net debt over yearly EBITDA that the banks allow in the first turns and after; judged, start 5.66. */
export const EARLY_LIMIT = 6.5
export const LATER_LIMIT = 6
export const EARLY_TURNS = 2
/** Ratio from which the banks write letters; judged. */
export const WARNING_RATIO = 5.75

/** How Rusal stands with its banks. */
export type CovenantState = 'sound' | 'warning' | 'broken'

/** Highest net debt over yearly EBITDA that the banks allow in a turn, 1-based. */
export function covenantLimit(turn: number): number {
  return turn <= EARLY_TURNS ? EARLY_LIMIT : LATER_LIMIT
}

/** Judge a turn's net debt over yearly EBITDA; a negative ratio means that nothing was earned. */
export function covenantState(leverage: number, turn: number): CovenantState {
  if (leverage < 0 || leverage > covenantLimit(turn)) return 'broken'
  return leverage > WARNING_RATIO ? 'warning' : 'sound'
}
