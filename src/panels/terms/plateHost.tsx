import { render } from 'preact'
import type { Session } from '../app/session'
import { baseOf } from '../parts/course'
import { explainableTurn, openWhy } from '../why/whyHost'
import { placePlate } from './placePlate'
import type { PlatePage } from './platePage'

/** The one plate of the page while it is open, and what opened it. */
interface OpenPlate {
  readonly frame: HTMLElement
  readonly opener: HTMLElement
}

let open: OpenPlate | undefined
let openings = 0

type Pages = typeof import('./PlatePages')

let pages: Pages | undefined

/** Fetch what plates show, before the first is asked for. */
export async function loadPlates(): Promise<Pages> {
  pages ??= await import('./PlatePages')
  return pages
}

/** Whether the plate is open and was opened from that element. */
export function isPlateOf(opener: HTMLElement): boolean {
  return open?.opener === opener
}

/**
 * Open the plate beside an element. There is one at a time; the focus goes into it and comes back to the opener when it
 * is closed by Escape or its button.
 */
export function openPlate(session: Session, page: PlatePage, opener: HTMLElement): void {
  const { store, words } = session
  closePlate()
  const frame = makeFrame()
  // Inside what is open already: a modal dialog makes everything outside itself dead, a popover would close.
  const around = opener.closest('dialog, [popover]') ?? document.body
  around.append(frame)
  open = { frame, opener }
  const { game } = store.getState()
  const place = () => putBeside(frame, opener)
  const turn = explainableTurn(session)
  openings += 1
  opener.setAttribute('aria-expanded', 'true')
  // Not every browser focuses a button that is clicked, and closing gives the focus back to where it was.
  opener.focus({ preventScroll: true })
  frame.showPopover()
  const show = ({ PlatePages }: Pages) =>
    render(
      <PlatePages
        key={openings}
        words={words}
        first={page}
        base={game && baseOf(game)}
        onPage={place}
        onWhy={
          turn &&
          (figure => {
            frame.hidePopover()
            void openWhy(session, { ...turn, measure: figure }, opener)
          })
        }
        onClose={() => frame.hidePopover()}
      />,
      frame,
    )
  if (pages) show(pages)
  // Nothing to show is nothing to open: the next press asks again.
  else
    void loadPlates().then(
      found => frame.isConnected && show(found),
      () => frame.isConnected && frame.hidePopover(),
    )
  addEventListener('resize', place)
  frame.addEventListener('toggle', event => {
    if (event.newState !== 'closed') return
    removeEventListener('resize', place)
    takeAway(frame, opener)
  })
}

/** Close the plate if it was opened from that element, which is going away. */
export function closePlateOf(opener: HTMLElement): void {
  if (isPlateOf(opener)) closePlate()
}

function closePlate(): void {
  if (!open) return
  const { frame, opener } = open
  if (frame.matches(':popover-open')) frame.hidePopover()
  takeAway(frame, opener)
}

function takeAway(frame: HTMLElement, opener: HTMLElement): void {
  if (open?.frame === frame) open = undefined
  opener.removeAttribute('aria-expanded')
  render(null, frame)
  frame.remove()
}

function makeFrame(): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'plate'
  frame.popover = 'auto'
  frame.setAttribute('role', 'dialog')
  frame.setAttribute('aria-labelledby', 'plate-name')
  frame.setAttribute('aria-describedby', 'plate-text')
  // Escape closes the plate and nothing behind it.
  frame.addEventListener('keydown', event => {
    if (event.key === 'Escape') event.stopPropagation()
  })
  return frame
}

/** The plate leaves clear what `data-beside` marks round its opener: a name with its figure. */
function putBeside(frame: HTMLElement, opener: HTMLElement): void {
  const { width, height } = frame.getBoundingClientRect()
  const { left, top } = placePlate(
    (opener.closest('[data-beside]') ?? opener).getBoundingClientRect(),
    { width, height },
    { width: innerWidth, height: innerHeight },
  )
  frame.style.setProperty('--plate-left', `${left}px`)
  frame.style.setProperty('--plate-top', `${top}px`)
}
