import type { Decision } from '../game/decision'

type Draft = readonly Decision[]

/** A drag of a slider that is on: its number, and the draft and the steps from before it. */
interface Drag {
  readonly number: number
  readonly from: Draft
  readonly past: readonly Draft[]
}

/** Drafts of the running turn to go back and forth to. They live in the session only and end with the turn. */
export interface DraftSteps {
  /** Oldest first. */
  readonly past: readonly Draft[]
  /** Undone ones, the next to come back last. */
  readonly undone: readonly Draft[]
  readonly drag: Drag | undefined
}

export const NO_STEPS: DraftSteps = { past: [], undone: [], drag: undefined }

/**
 * The steps after a draft was changed. What is undone cannot come back then.
 *
 * @param drag Number of the drag of a slider that this belongs to: all of a drag is one step, and one that ends where
 * it began is none.
 */
export function withStep(steps: DraftSteps, from: Draft, to: Draft, drag?: number): DraftSteps {
  const { past, undone } = steps
  if (drag === undefined) return isSame(from, to) ? steps : { past: [...past, from], undone: [], drag: undefined }
  const begun = steps.drag?.number === drag ? steps.drag : { number: drag, from, past }
  if (isSame(begun.from, to)) return { past: begun.past, undone: begun === steps.drag ? [] : undone, drag: begun }
  return { past: [...begun.past, begun.from], undone: [], drag: begun }
}

/** One step back: the draft then, and what is left to undo; undefined where nothing is. */
export function stepBack({ past, undone }: DraftSteps, now: Draft) {
  const draft = past.at(-1)
  return draft && { draft, steps: { past: past.slice(0, -1), undone: [...undone, now], drag: undefined } }
}

/** One undone step again, likewise. */
export function stepForth({ past, undone }: DraftSteps, now: Draft) {
  const draft = undone.at(-1)
  return draft && { draft, steps: { past: [...past, now], undone: undone.slice(0, -1), drag: undefined } }
}

// Drafts are kept in one order, so that the same choices are the same text.
function isSame(a: Draft, b: Draft): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
