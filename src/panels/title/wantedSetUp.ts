let isWanted = false

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
