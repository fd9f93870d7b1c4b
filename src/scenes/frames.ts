/** What the drawing costs, for measurements. */
export interface FrameStats {
  /** Frames drawn since the table was created. */
  readonly redraws: number
  /** Main-thread ms of the latest frames, oldest first, at most `SAMPLES`. */
  readonly frameMs: readonly number[]
}

/** Most frame times kept. */
const SAMPLES = 240

/** A loop over animation frames that stops by itself when nothing moves. */
export interface Frames {
  /** Draw the next frame and go on while the callback asks for more. */
  wake(): void
  stop(): void
  /** Draw only every second frame of the screen. */
  halve(isHalved: boolean): void
  stats(): FrameStats
}

/** Longest step in ms that one frame may advance, so that a pause does not become a jump. */
const LONGEST_STEP_MS = 400

/**
 * Create a sleeping loop. The browser gives no frames to a hidden tab, so it pauses there by itself.
 *
 * @param draw Draws one frame, `stepMs` after the last one; returns whether something still moves.
 * @param onDrawn Called after each frame with the main-thread ms it took.
 */
export function createFrames(draw: (stepMs: number) => boolean, onDrawn: (frameMs: number) => void): Frames {
  let request: number | undefined
  let lastMs: number | undefined
  let redraws = 0
  const frameMs: number[] = []
  let isHalved = false
  let isLeftOut = false
  const tick = (nowMs: number) => {
    isLeftOut = isHalved && !isLeftOut && lastMs !== undefined
    if (isLeftOut) {
      request = requestAnimationFrame(tick)
      return
    }
    const startedMs = performance.now()
    const stepMs = Math.min(LONGEST_STEP_MS, lastMs === undefined ? 0 : nowMs - lastMs)
    lastMs = nowMs
    request = undefined
    redraws += 1
    const isMoving = draw(stepMs)
    const tookMs = performance.now() - startedMs
    frameMs.push(tookMs)
    if (frameMs.length > SAMPLES) frameMs.shift()
    onDrawn(tookMs)
    if (isMoving) request ??= requestAnimationFrame(tick)
    if (request === undefined) lastMs = undefined
  }
  return {
    wake: () => {
      request ??= requestAnimationFrame(tick)
    },
    stop: () => {
      if (request !== undefined) cancelAnimationFrame(request)
      request = undefined
    },
    halve: halved => {
      isHalved = halved
    },
    stats: () => ({ redraws, frameMs: [...frameMs] }),
  }
}
