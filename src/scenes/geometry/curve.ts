import { distance, type Point, pointBetween } from './point'

/** A line through the table that knows the distance covered at each of its points. */
export interface Curve {
  readonly points: readonly Point[]
  /** Distance from the start to each point, in the unit of the points. */
  readonly distances: readonly number[]
  readonly length: number
}

/** A place on a curve and the direction it is passed in, in radians clockwise from the x axis. */
export interface CurvePoint extends Point {
  readonly angle: number
}

const STEPS_PER_LEG = 20

/** Lay a smooth curve through the given points (Catmull and Rom's spline). @param through At least two points. */
export function smoothCurve(through: readonly Point[]): Curve {
  const points: Point[] = [through[0]!]
  for (let leg = 0; leg + 1 < through.length; leg++) {
    for (let step = 1; step <= STEPS_PER_LEG; step++) points.push(splinePoint(through, leg, step / STEPS_PER_LEG))
  }
  return measureCurve(points)
}

/** Move a curve sideways. @param offset Distance to the right of its direction, in the unit of the points. */
export function shiftCurve(curve: Curve, offset: number): Curve {
  const points = curve.points.map((point, i) => {
    const before = curve.points[Math.max(0, i - 1)]!
    const after = curve.points[Math.min(curve.points.length - 1, i + 1)]!
    const length = distance(before, after) || 1
    return {
      x: point.x - (offset * (after.y - before.y)) / length,
      y: point.y + (offset * (after.x - before.x)) / length,
    }
  })
  return measureCurve(points)
}

/** Find the place at a distance along a curve; distances outside are moved to its ends. */
export function pointAlong(curve: Curve, along: number): CurvePoint {
  const target = Math.min(Math.max(along, 0), curve.length)
  let low = 0
  let high = curve.points.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (curve.distances[middle]! <= target) low = middle
    else high = middle
  }
  const a = curve.points[low]!
  const b = curve.points[high]!
  const legLength = curve.distances[high]! - curve.distances[low]!
  const place = pointBetween(a, b, legLength === 0 ? 0 : (target - curve.distances[low]!) / legLength)
  return { ...place, angle: Math.atan2(b.y - a.y, b.x - a.x) }
}

function measureCurve(points: readonly Point[]): Curve {
  const distances: number[] = [0]
  for (let i = 1; i < points.length; i++) distances.push(distances[i - 1]! + distance(points[i - 1]!, points[i]!))
  return { points, distances, length: distances.at(-1)! }
}

function splinePoint(through: readonly Point[], leg: number, t: number): Point {
  const b = through[leg]!
  const c = through[leg + 1]!
  const a = through[leg - 1] ?? b
  const d = through[leg + 2] ?? c
  const blend = (p: number, q: number, r: number, s: number) =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t)
  return { x: blend(a.x, b.x, c.x, d.x), y: blend(a.y, b.y, c.y, d.y) }
}
