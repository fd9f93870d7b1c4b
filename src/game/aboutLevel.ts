/** A value within this share of what it was counts as about level, wherever a change is told, guessed or marked. */
export const LEVEL_SHARE = 0.01

/** A change as a share of the value before, in thousandths as it is shown: 0.023 is +2.3 %. */
export function shownShare(now: number, before: number): number {
  return Math.round((1000 * (now - before)) / Math.abs(before)) / 1000
}

/** Whether a value has stayed about level, judged by the share that is shown, so that words and figures agree. */
export function isAboutLevel(now: number, before: number): boolean {
  return Math.abs(shownShare(now, before)) <= LEVEL_SHARE
}
