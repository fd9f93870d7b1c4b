import type { Point } from '../geometry/point'

/** A label that looks for a place; px from the centre of the table. */
export interface LabelBox {
  readonly key: string
  readonly widthPx: number
  readonly heightPx: number
  /** Middles to try, the best first. */
  readonly candidates: readonly Point[]
  /** The ribbon the label speaks of: it has to stand nearer to that than to any other. */
  readonly owner?: string
  /** Whether it may stand on its own ribbon, which goes on at both ends of it. */
  readonly isInLine?: boolean
}

/** Something drawn that a label should rather not cover, px. */
export interface Obstacle extends Point {
  readonly radius: number
  /** How bad it is to cover it, 1 unless given. */
  readonly weight?: number
  /** The ribbon it is part of. */
  readonly owner?: string
}

/** A rectangle on the table, px from its centre. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Least room between two labels and between a label and the rim, px. */
const ROOM_PX = 2
/** How many steps down the list of candidates a label goes to keep one obstacle free. */
const OBSTACLE_COST = 9
/** The same to be told at once from the label of another ribbon, and by how many px the own one has to be nearer. */
const MISTAKEN_COST = 30
const CLEARLY_NEARER_PX = 4

/**
 * Find places for labels, the first boxes first. No label overlaps another or leaves the map.
 *
 * @param radius Radius of the map, px.
 * @returns Middle of each label; a label without a free place is left out.
 */
export function placeLabels(
  boxes: readonly LabelBox[],
  radius: number,
  obstacles: readonly Obstacle[],
): Map<string, Point> {
  const taken: Rect[] = []
  const places = new Map<string, Point>()
  for (const box of boxes) {
    const best = bestPlace(box, radius, taken, obstacles)
    if (!best) continue
    taken.push(rectAround(best, box))
    places.set(box.key, best)
  }
  return places
}

/** Rectangle of a label set at a place. */
export function rectAround({ x, y }: Point, { widthPx, heightPx }: Pick<LabelBox, 'widthPx' | 'heightPx'>): Rect {
  return { left: x - widthPx / 2, right: x + widthPx / 2, top: y - heightPx / 2, bottom: y + heightPx / 2 }
}

/** Whether two rectangles come closer than `roomPx`. */
export function isTouching(a: Rect, b: Rect, roomPx = 0): boolean {
  return (
    a.left < b.right + roomPx && b.left < a.right + roomPx && a.top < b.bottom + roomPx && b.top < a.bottom + roomPx
  )
}

/** Whether a rectangle lies inside a circle round the origin. */
export function isInside({ left, right, top, bottom }: Rect, radius: number): boolean {
  return Math.hypot(Math.max(-left, right), Math.max(-top, bottom)) <= radius
}

function bestPlace(
  box: LabelBox,
  radius: number,
  taken: readonly Rect[],
  obstacles: readonly Obstacle[],
): Point | undefined {
  let best: Point | undefined
  let bestCost = Number.POSITIVE_INFINITY
  box.candidates.forEach((place, rank) => {
    if (rank >= bestCost) return
    const rect = rectAround(place, box)
    if (!isInside(rect, radius - ROOM_PX) || taken.some(other => isTouching(rect, other, ROOM_PX))) return
    const cost = rank + placeCost(rect, box, obstacles)
    if (cost < bestCost) {
      best = place
      bestCost = cost
    }
  })
  return best
}

function placeCost(rect: Rect, { owner, isInLine }: LabelBox, obstacles: readonly Obstacle[]): number {
  let covered = 0
  let toOwn = Number.POSITIVE_INFINITY
  let toOther = Number.POSITIVE_INFINITY
  for (const obstacle of obstacles) {
    const clear = clearance(rect, obstacle)
    const isOwn = owner !== undefined && obstacle.owner === owner
    if (clear < 0 && !(isOwn && isInLine)) covered += obstacle.weight ?? 1
    if (owner === undefined || obstacle.owner === undefined) continue
    if (isOwn) toOwn = Math.min(toOwn, clear)
    else toOther = Math.min(toOther, clear)
  }
  return OBSTACLE_COST * covered + (toOther < toOwn + CLEARLY_NEARER_PX ? MISTAKEN_COST : 0)
}

/** Distance from a rectangle to an obstacle, px; below 0 when it is covered. */
function clearance({ left, right, top, bottom }: Rect, { x, y, radius }: Obstacle): number {
  const nearestX = Math.min(Math.max(x, left), right)
  const nearestY = Math.min(Math.max(y, top), bottom)
  return Math.hypot(x - nearestX, y - nearestY) - radius
}
