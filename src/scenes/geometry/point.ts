/** A place on the table; unit-disc or pixel coordinates as said where it is used, y down. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Distance between two points, in their own unit. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** The point a share of the way from `a` to `b`; 0 is `a`, 1 is `b`. */
export function pointBetween(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}
