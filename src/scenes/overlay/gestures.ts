import { distance, type Point, pointBetween } from '../geometry/point'

/** What fingers, mouse and wheel do with the map; places and ways are in radii of the glass from its middle. */
export interface GestureHandlers {
  /** Whether the map can be moved at all. */
  isOffered(): boolean
  /** Radius of the glass, px. */
  glassPx(): number
  onMove(by: Point): void
  /** @param isNotched True for the steps of a wheel, which are coarse. */
  onZoom(factor: number, at: Point, isNotched: boolean): void
  onDoubleTap(): void
}

/** Class of a table that is dragged or pinched just now. */
export const DRAGGED = 'is-dragged'

/** A finger that wanders less than this, px, still taps. */
const TAP_PX = 6
/** Two taps are one double tap within this time, ms, and this way, px. */
const DOUBLE_TAP_MS = 350
const DOUBLE_TAP_PX = 30
/** Zoom of one px of a wheel, and of a pinch on a trackpad, which browsers tell as a wheel with ctrl. */
const WHEEL_RATE = 0.0022
const PINCH_RATE = 0.01
/** Px of a wheel that counts in lines or pages. */
const WHEEL_UNITS = [1, 16, 200]

/** Listen to the pointers on the table until the signal. */
export function listenToGestures(root: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): void {
  const fingers = createFingers(root, handlers)
  root.addEventListener('pointerdown', event => handlers.isOffered() && fingers.down(event), { signal })
  root.addEventListener('pointermove', event => fingers.move(event), { signal })
  root.addEventListener('pointerup', event => fingers.up(event), { signal })
  root.addEventListener('pointercancel', event => fingers.cancel(event), { signal })
  root.addEventListener('click', event => fingers.hasDragged() && event.stopPropagation(), { signal, capture: true })
  root.addEventListener('wheel', event => handlers.isOffered() && turnWheel(root, handlers, event), {
    signal,
    passive: false,
  })
}

function turnWheel(root: HTMLElement, handlers: GestureHandlers, event: WheelEvent): void {
  if (!event.ctrlKey && doesPageScroll()) return
  event.preventDefault()
  const px = event.deltaY * WHEEL_UNITS[event.deltaMode]!
  const factor = Math.exp(-px * (event.ctrlKey ? PINCH_RATE : WHEEL_RATE))
  const isNotched = Math.abs(px) >= 40
  handlers.onZoom(Math.min(2, Math.max(0.5, factor)), placeOf(event, middleOf(root), handlers), isNotched)
}

/** A wheel over the table scrolls a page that is longer than the window, as everywhere on it. */
function doesPageScroll(): boolean {
  const page = document.scrollingElement
  return page !== null && page.scrollHeight > page.clientHeight + 1
}

function createFingers(root: HTMLElement, handlers: GestureHandlers) {
  const down = new Map<number, Point>()
  let middle: Point = { x: 0, y: 0 }
  let start: Point | undefined
  let isDragging = false
  let lastTap = { x: 0, y: 0, ms: Number.NEGATIVE_INFINITY }

  const leave = (id: number) => {
    down.delete(id)
    if (down.size === 0) root.classList.remove(DRAGGED)
  }
  const startDragging = (id: number) => {
    isDragging = true
    root.setPointerCapture(id)
    root.classList.add(DRAGGED)
  }
  const tap = (event: PointerEvent) => {
    const at = { x: event.clientX, y: event.clientY, ms: event.timeStamp }
    const isDouble = at.ms - lastTap.ms < DOUBLE_TAP_MS && distance(at, lastTap) < DOUBLE_TAP_PX
    lastTap = isDouble ? { ...at, ms: Number.NEGATIVE_INFINITY } : at
    if (isDouble) handlers.onDoubleTap()
  }
  return {
    hasDragged: () => isDragging,
    down(event: PointerEvent) {
      if (event.button !== 0 || isOnButton(event.target)) return
      if (down.size === 0) {
        middle = middleOf(root)
        isDragging = false
        start = pointOf(event)
      }
      down.set(event.pointerId, pointOf(event))
    },
    move(event: PointerEvent) {
      const before = down.get(event.pointerId)
      if (!before) return
      const now = pointOf(event)
      if (!isDragging) {
        if (down.size < 2 && distance(now, start!) < TAP_PX) return
        startDragging(event.pointerId)
      }
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
      down.set(event.pointerId, now)
      const glass = handlers.glassPx()
      const [from, to] = other ? [pointBetween(before, other, 0.5), pointBetween(now, other, 0.5)] : [before, now]
      handlers.onMove({ x: (to.x - from.x) / glass, y: (to.y - from.y) / glass })
      if (!other) return
      const factor = distance(now, other) / Math.max(1, distance(before, other))
      handlers.onZoom(factor, { x: (to.x - middle.x) / glass, y: (to.y - middle.y) / glass }, false)
    },
    up(event: PointerEvent) {
      if (!down.has(event.pointerId)) return
      leave(event.pointerId)
      if (!isDragging) tap(event)
    },
    cancel(event: PointerEvent) {
      leave(event.pointerId)
    },
  }
}

/** The buttons for looking take their own clicks. */
function isOnButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.table-lens') !== null
}

function middleOf(root: HTMLElement): Point {
  const { left, top, width, height } = root.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

function placeOf(event: MouseEvent, middle: Point, handlers: GestureHandlers): Point {
  const glass = handlers.glassPx()
  return { x: (event.clientX - middle.x) / glass, y: (event.clientY - middle.y) / glass }
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY }
}
