/** What the drawing costs, for measurements. */
export interface FrameStats {
  /** Frames drawn since the table was created. */
  readonly redraws: number
  /** Main-thread ms of the latest frames, oldest first, at most `SAMPLES`. */
  readonly frameMs: readonly number[]
}

/** Most frame times kept. */
export const SAMPLES = 240

/** A loop over animation frames that stops by itself when nothing moves. */
export interface Frames {
  /** Draw the next frame and go on while the callback asks for more. */
  wake(): void
  stop(): void
  isAwake(): boolean
  stats(): FrameStats
}

/** Longest step in ms that one frame may advance, so that a pause does not become a jump. */
const LONGEST_STEP_MS = 400

/**
 * Create a sleeping loop. The browser gives no frames to a hidden tab, so it pauses there by itself.
 *
 * @param draw Draws one frame; returns whether something still moves.
 */
export function createFrames(draw: (nowMs: number, stepMs: number) => boolean): Frames {
  let request: number | undefined
  let lastMs: number | undefined
  let redraws = 0
  const frameMs: number[] = []
  const tick = (nowMs: number) => {
    const startedMs = performance.now()
    const stepMs = Math.min(LONGEST_STEP_MS, lastMs === undefined ? 0 : nowMs - lastMs)
    lastMs = nowMs
    request = undefined
    redraws += 1
    const isMoving = draw(nowMs, stepMs)
    frameMs.push(performance.now() - startedMs)
    if (frameMs.length > SAMPLES) frameMs.shift()
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
    isAwake: () => request !== undefined,
    stats: () => ({ redraws, frameMs: [...frameMs] }),
  }
}
