/** Free space kept to the edges of the page and to the opener, in CSS pixels. */
const GAP = 8

/** What a popover tells before it opens or closes. */
type Opening = Pick<ToggleEvent, 'newState'> & { readonly currentTarget: HTMLElement }

/**
 * Put a popover beside the button that opens it: below the button, or above it where there is more room.
 *
 * Listens to `beforetoggle`. The popover keeps within the page, scrolls where its text is longer than the room, and follows
 * its button when the window changes. Written out because CSS anchors are missing from browsers still in use.
 */
export function placeByOpener({ currentTarget: popover, newState }: Opening): void {
  if (newState !== 'open') return
  const opener = document.querySelector(`[popovertarget="${popover.id}"]`)
  if (!opener) return
  const place = () => placeBeside(popover, opener)
  const follow = () => {
    if (opener.checkVisibility()) place()
    else popover.hidePopover()
  }
  place()
  addEventListener('resize', follow)
  const end = (event: ToggleEvent) => {
    if (event.newState !== 'closed') return
    removeEventListener('resize', follow)
    popover.removeEventListener('toggle', end)
  }
  popover.addEventListener('toggle', end)
}

function placeBeside(popover: HTMLElement, opener: Element): void {
  const { left, top, bottom } = opener.getBoundingClientRect()
  const isBelow = top < innerHeight - bottom
  const room = (isBelow ? innerHeight - bottom : top) - 2 * GAP
  popover.style.inset = isBelow ? `${bottom + GAP}px auto auto` : `auto auto ${innerHeight - top + GAP}px`
  popover.style.left = `max(${GAP}px, min(${left}px, 100vw - var(--popover-w) - ${GAP}px))`
  popover.style.maxHeight = `${room}px`
}
