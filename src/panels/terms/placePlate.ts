/** A box in the window, CSS pixels. */
export interface WindowBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A width and a height, CSS pixels. */
export interface BoxSize {
  readonly width: number
  readonly height: number
}

/** Free space kept to the edges of the window and to the opener, CSS pixels. */
const GAP = 8

/**
 * Find the place of a plate beside the words that opened it: below them, else above, else at their side.
 *
 * It always lies inside the window; where there is no room on any side it covers its opener.
 *
 * @returns Left and top edge in the window.
 */
export function placePlate(opener: WindowBox, plate: BoxSize, room: BoxSize): { left: number; top: number } {
  const left = clamp(opener.left, plate.width, room.width)
  const isFree = (top: number) => top >= GAP && top + plate.height + GAP <= room.height
  const below = opener.bottom + GAP
  if (isFree(below)) return { left, top: below }
  const above = opener.top - GAP - plate.height
  if (isFree(above)) return { left, top: above }
  const top = clamp(opener.top, plate.height, room.height)
  const onRight = opener.right + GAP
  if (onRight + plate.width + GAP <= room.width) return { left: onRight, top }
  const onLeft = opener.left - GAP - plate.width
  return { left: onLeft >= GAP ? onLeft : left, top }
}

function clamp(start: number, size: number, room: number): number {
  return Math.max(GAP, Math.min(start, room - size - GAP))
}
