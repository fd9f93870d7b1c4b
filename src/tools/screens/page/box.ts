/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The box of an element's border. */
export function boxOf(element: Element): Box {
  return element.getBoundingClientRect()
}

/** What two boxes share; without width or height where they share nothing. */
export function shared(a: Box, b: Box): Box {
  const left = Math.max(a.left, b.left)
  const top = Math.max(a.top, b.top)
  return {
    left,
    top,
    right: Math.max(left, Math.min(a.right, b.right)),
    bottom: Math.max(top, Math.min(a.bottom, b.bottom)),
  }
}

/** The smallest box round both. */
export function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** Do two boxes share more than that many pixels both across and down? */
export function doOverlap(a: Box, b: Box, tolerance: number): boolean {
  return sizeExceeds(shared(a, b), tolerance)
}

/** Is a box wider and higher than that? */
export function sizeExceeds(box: Box, px: number): boolean {
  return box.right - box.left > px && box.bottom - box.top > px
}

/** Does the middle of a box lie inside another? */
export function holdsMiddle(outer: Box, box: Box): boolean {
  const x = (box.left + box.right) / 2
  const y = (box.top + box.bottom) / 2
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom
}

/** Does a box lie wholly inside another? */
export function holds(outer: Box, box: Box): boolean {
  return box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom
}
