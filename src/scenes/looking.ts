import { createEye } from './eye'
import type { Point } from './geometry/point'
import { isWhole, type Lens, lensOn, moveLens, WHOLE, zoomLens } from './layout/lens'
import { DRAGGED, listenToGestures } from './overlay/gestures'
import { listenToLensKeys } from './overlay/lensKeys'
import type { Picture } from './picture'
import type { LookAt } from './tableOptions'

/** Ms of the way to what is asked for, and of one notch of a wheel or one press of an arrow. */
const LOOK_MS = 320
const NOTCH_MS = 120
/** The map is painted anew when it has been still for so many ms. */
const SETTLE_MS = 160
/** Zoom of one press. */
const STEP_ZOOM = 1.5
const MIDDLE: Point = { x: 0, y: 0 }

/** Lets fingers, mouse, wheel, keys and buttons look at the map from elsewhere. */
export interface Looking {
  look(at: LookAt): void
  jumpToWhole(): void
  /** Go on. @returns Whether the picture has been moved. */
  step(stepMs: number): boolean
  isMoving(): boolean
  /** Whether the map is still to be painted for where it is looked at from. */
  isUnsettled(): boolean
  /** Zoom and middle, for the page and its tests. */
  describe(): string
  stop(): void
}

/** What the table does about it. */
export interface LookingHandlers {
  onStart(): void
  /** A frame is wanted. */
  onChange(): void
}

/** Start to listen. @param isStill Asked each time: true jumps instead of gliding. */
export function createLooking(picture: Picture, isStill: () => boolean, handlers: LookingHandlers): Looking {
  const eye = createEye()
  const listening = new AbortController()
  let settling: ReturnType<typeof setTimeout> | undefined

  const settleSoon = () => {
    clearTimeout(settling)
    settling = setTimeout(settle, SETTLE_MS)
  }
  function settle(): void {
    settling = undefined
    if (eye.isMoving() || isHeld()) settleSoon()
    else picture.settle()
    handlers.onChange()
  }
  const goTo = (lens: Lens, ms: number) => {
    if (isSame(lens, eye.aim())) return
    handlers.onStart()
    eye.go(lens, isStill() ? 0 : ms)
    settleSoon()
    handlers.onChange()
  }
  const zoom = (factor: number, at: Point, ms: number) => goTo(zoomLens(eye.aim(), factor, at), ms)
  const move = (by: Point, ms: number) => goTo(moveLens(eye.aim(), by), ms)
  const isHeld = () => picture.layers.root.classList.contains(DRAGGED)
  const isOffered = () => picture.layers.lensButtons.isOffered()
  const look = (at: LookAt) => {
    if (at === 'whole') goTo(WHOLE, LOOK_MS)
    else if (!isOffered()) return
    else if (at === 'nearer') zoom(STEP_ZOOM, MIDDLE, LOOK_MS)
    else if (at === 'farther') zoom(1 / STEP_ZOOM, MIDDLE, LOOK_MS)
    else goTo(lensOn(at, picture.layLook().bottomLon), LOOK_MS)
  }

  const { root } = picture.layers
  const gestures = {
    isOffered,
    glassPx: () => picture.glassPx(),
    onMove: (by: Point) => move(by, 0),
    onZoom: (factor: number, at: Point, isNotched: boolean) => zoom(factor, at, isNotched ? NOTCH_MS : 0),
    onDoubleTap: () => look('whole'),
  }
  listenToGestures(root, gestures, listening.signal)
  listenToLensKeys(root, { isOffered, onStep: look, onMove: by => move(by, NOTCH_MS) }, listening.signal)

  return {
    look,
    jumpToWhole: () => goTo(WHOLE, 0),
    step: stepMs => {
      if (!eye.step(stepMs)) return false
      picture.look(eye.lens())
      settleSoon()
      return true
    },
    isMoving: () => eye.isMoving(),
    isUnsettled: () => settling !== undefined,
    describe: () => describeLens(eye.lens()),
    stop: () => {
      listening.abort()
      clearTimeout(settling)
    },
  }
}

function isSame(a: Lens, b: Lens): boolean {
  return a.zoom === b.zoom && (isWhole(a) || (a.middle.x === b.middle.x && a.middle.y === b.middle.y))
}

function describeLens({ zoom, middle }: Lens): string {
  return [zoom, middle.x, middle.y].map(number => number.toFixed(3)).join(' ')
}
