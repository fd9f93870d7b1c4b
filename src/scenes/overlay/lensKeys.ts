import type { Point } from '../geometry/point'
import type { LensStep } from './lensButtons'

const STEPS: Readonly<Record<string, LensStep>> = {
  '+': 'nearer',
  '=': 'nearer',
  '-': 'farther',
  _: 'farther',
  '0': 'whole',
  Escape: 'whole',
}
/** How far an arrow moves the map, in radii of the glass: the other way, as one looks where it points. */
const ARROW = 0.3
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: ARROW, y: 0 },
  ArrowRight: { x: -ARROW, y: 0 },
  ArrowUp: { x: 0, y: ARROW },
  ArrowDown: { x: 0, y: -ARROW },
}

/** What the keys do with the map while the focus is on the table. */
export interface LensKeyHandlers {
  isOffered(): boolean
  onStep(step: LensStep): void
  onMove(by: Point): void
}

/** Listen to the keys on the table until the signal. */
export function listenToLensKeys(root: HTMLElement, handlers: LensKeyHandlers, signal: AbortSignal): void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !handlers.isOffered()) return
    const step = STEPS[event.key]
    const by = ARROWS[event.key]
    if (!step && !by) return
    if (event.key !== 'Escape') event.preventDefault()
    if (step) handlers.onStep(step)
    if (by) handlers.onMove(by)
  }
  root.addEventListener('keydown', press, { signal })
}
