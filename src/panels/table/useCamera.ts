import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useApp } from '../app/session'
import type { ShownScreen } from '../app/shownScreen'

/** Ms of the move from one screen's view of the table to the next. */
const MOVE_MS = 1000
/** Screens between which the table moves; elsewhere it is small or away. */
const MOVED: readonly ShownScreen[] = ['title', 'briefing', 'curtain', 'turn']

/** Where the table stood. */
interface View {
  readonly screen: ShownScreen
  readonly x: number
  readonly y: number
  readonly width: number
  readonly transform: string
}

/** Let the table move from where it stood to where the next screen has it, and its tilt go with it. */
export function useCamera(host: RefObject<HTMLElement | null>, screen: ShownScreen): void {
  const motion = useApp(state => state.preferences.motion)
  const before = useRef<View | undefined>(undefined)
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return undefined
    const from = before.current
    const to = viewOf(element, screen)
    const isStill = motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches
    if (from && from.screen !== screen && !isStill && [from, to].every(isShown)) move(element, from, to)
    before.current = to
    // The window may change before the next screen comes.
    const watch = new ResizeObserver(() => {
      before.current = viewOf(element, screen)
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [host, screen])
}

function isShown({ screen, width }: View): boolean {
  return MOVED.includes(screen) && width > 0
}

function viewOf(element: HTMLElement, screen: ShownScreen): View {
  const place = element.parentElement?.getBoundingClientRect() ?? new DOMRect()
  const { transform } = getComputedStyle(element)
  return { screen, x: place.x + place.width / 2, y: place.y + place.height / 2, width: place.width, transform }
}

function move(element: HTMLElement, from: View, to: View): void {
  const start = `translate(${from.x - to.x}px, ${from.y - to.y}px) scale(${from.width / to.width}) ${plain(from.transform)}`
  element.animate([{ transform: start }, { transform: `translate(0, 0) scale(1) ${plain(to.transform)}` }], {
    duration: MOVE_MS,
    easing: 'cubic-bezier(0.45, 0, 0.2, 1)',
  })
}

function plain(transform: string): string {
  return transform === 'none' ? 'matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)' : transform
}
