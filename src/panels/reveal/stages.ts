/** What is shown while a turn is turned over, in this order, with the time each takes, ms; 7.4 s in all. */
const STAGES = [
  ['sealed', 1200],
  ['open', 1800],
  ['wire', 2000],
  ['table', 2400],
] as const

export type RevealStage = (typeof STAGES)[number][0]

/** Length of the whole, ms. */
export const REVEAL_MS = STAGES.reduce((sum, [, ms]) => sum + ms, 0)

/** When each stage begins, ms from the start. */
export const STAGE_STARTS_MS: readonly (readonly [RevealStage, number])[] = STAGES.map(([stage], at) => [
  stage,
  STAGES.slice(0, at).reduce((sum, [, ms]) => sum + ms, 0),
])

/** Time from one headline to the next, ms. */
export const HEADLINE_STEP_MS = 450
/** Time in which a key figure counts to its new value, ms. */
export const COUNT_MS = 1400

/** Whether a stage has begun in another or before it. */
export function hasBegun(wanted: RevealStage, now: RevealStage): boolean {
  const order = STAGES.map(([stage]) => stage)
  return order.indexOf(now) >= order.indexOf(wanted)
}
