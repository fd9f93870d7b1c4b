/** What is left out where drawing takes too long, from nothing to the most. */
export const QUALITIES = ['full', 'noGlow', 'flatIngots', 'halfRate'] as const
export type Quality = (typeof QUALITIES)[number]

/** Main-thread ms a frame may take; more leaves too little of a sixtieth of a second for the rest of the page. */
export const FRAME_BUDGET_MS = 8
/** Frames looked at together, and how many of them may be over the budget. */
const WINDOW = 60
const SLOW_FRAMES = 12

/** Chooses how richly the table is drawn. */
export interface QualityWatch {
  /** Take note of what a frame cost, ms; returns the quality from now on. */
  note(frameMs: number): Quality
  quality(): Quality
}

/**
 * Watch the frames and step the quality down when one in five is over the budget.
 *
 * It never steps up by itself: a table that changes back and forth is worse than one without glow.
 */
export function createQualityWatch(): QualityWatch {
  let level = 0
  let seen = 0
  let slow = 0
  const quality = () => QUALITIES[level]!
  return {
    note: frameMs => {
      seen += 1
      if (frameMs > FRAME_BUDGET_MS) slow += 1
      if (seen === WINDOW) {
        if (slow > SLOW_FRAMES) level = Math.min(level + 1, QUALITIES.length - 1)
        seen = 0
        slow = 0
      }
      return quality()
    },
    quality,
  }
}

/** Whether `quality` leaves out at least as much as `step`. */
export function isReducedTo(quality: Quality, step: Quality): boolean {
  return QUALITIES.indexOf(quality) >= QUALITIES.indexOf(step)
}
