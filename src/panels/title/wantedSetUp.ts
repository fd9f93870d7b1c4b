import type { GameTerms } from '../../store/gameTerms'

let isWanted = false
let assumptions: GameTerms['assumptions'] | undefined

/** Have the title page open the terms of a new game when it next appears. */
export function wantSetUp(): void {
  isWanted = true
}

/** Whether that was wanted; asked once. */
export function takeSetUpWish(): boolean {
  const wish = isWanted
  isWanted = false
  return wish
}

/** Have the title page begin with those assumptions when it next appears. */
export function wantAssumptions(wanted: GameTerms['assumptions']): void {
  assumptions = wanted
}

/** The assumptions that were wanted; asked once. */
export function takeWantedAssumptions(): GameTerms['assumptions'] | undefined {
  const wanted = assumptions
  assumptions = undefined
  return wanted
}
