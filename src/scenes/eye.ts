import { isWhole, type Lens, mixLenses, WHOLE } from './layout/lens'

/** Where the table is looked at from, and the way there. */
export interface Eye {
  /** Where it is now. */
  lens(): Lens
  /** Where it is going, which is where it is when nothing moves. */
  aim(): Lens
  /** Go to another lens. @param ms Length of the way; 0 jumps. */
  go(lens: Lens, ms: number): void
  /** Go on. @returns Whether the lens has changed since the last step. */
  step(stepMs: number): boolean
  isMoving(): boolean
}

/** Create an eye that sees the whole map. */
export function createEye(): Eye {
  let lens = WHOLE
  let from = WHOLE
  let to = WHOLE
  let wayMs = 0
  let goneMs = 0
  let isDue = false
  return {
    lens: () => lens,
    aim: () => to,
    go: (aim, ms) => {
      from = lens
      to = isWhole(aim) ? WHOLE : aim
      wayMs = ms
      goneMs = 0
      isDue = true
    },
    step: stepMs => {
      if (!isDue) return false
      goneMs += stepMs
      const share = goneMs >= wayMs ? 1 : goneMs / wayMs
      lens = mixLenses(from, to, share * (2 - share))
      isDue = share < 1
      return true
    },
    isMoving: () => isDue,
  }
}
