import type { Decoration } from './canvas/system'

/** Ingots glide at this many px a second at the design diameter. */
const GLIDE_PX_PER_SECOND = 26
/** Ms for which the table stays lively after a change. */
const LIVELY_MS = 6000
/** Ms of one breath of the glow, and how far it dims. */
const BREATH_MS = 5000
const BREATH_DEPTH = 0.06

/** Decides whether ingots glide and pools breathe, and how far they have come. */
export interface Decorator {
  /** Stay lively for some seconds from now. */
  stir(): void
  /** Stay lively while a pointer, a finger or the focus is on the table. */
  hold(isHeld: boolean): void
  isLively(): boolean
  advance(stepMs: number): Decoration
}

/** Create the decoration at rest. @param isStill Asked at every frame: true stops all decoration. */
export function createDecorator(isStill: () => boolean): Decorator {
  let leftMs = 0
  let isHeld = false
  let livelyMs = 0
  const isLively = () => !isStill() && (isHeld || leftMs > 0)
  return {
    stir: () => {
      leftMs = LIVELY_MS
    },
    hold: held => {
      isHeld = held
    },
    isLively,
    advance: stepMs => {
      if (isLively()) livelyMs += stepMs
      leftMs = Math.max(0, leftMs - stepMs)
      return {
        glidePx: (GLIDE_PX_PER_SECOND * livelyMs) / 1000,
        breath: 1 - BREATH_DEPTH * (0.5 - 0.5 * Math.cos((2 * Math.PI * livelyMs) / BREATH_MS)),
      }
    },
  }
}
