/** Free space kept to the edges of the page and to the opener, in CSS pixels. */
const GAP = 8

/**
 * Put a popover beside the button that opens it: below the button, or above it where there is more room.
 *
 * Call it before the popover shows. It keeps within the page and scrolls where its text is longer than the room.
 * Written out because CSS anchors are missing from browsers still in use.
 */
export function placeByOpener(popover: HTMLElement): void {
  const opener = document.querySelector(`[popovertarget="${popover.id}"]`)
  if (!opener) return
  const { left, top, bottom } = opener.getBoundingClientRect()
  const isBelow = top < innerHeight - bottom
  const room = (isBelow ? innerHeight - bottom : top) - 2 * GAP
  popover.style.inset = isBelow ? `${bottom + GAP}px auto auto` : `auto auto ${innerHeight - top + GAP}px`
  popover.style.left = `max(${GAP}px, min(${left}px, 100vw - var(--popover-w) - ${GAP}px))`
  popover.style.maxHeight = `${room}px`
}
