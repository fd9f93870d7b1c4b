import { type GeoContext, type GeoPermissibleObjects, geoPath, geoStereographic } from 'd3-geo'

/** Quantized units from the pole to the edge of the map (17 degrees north). */
export const MAP_RADIUS = 2400

type Point = readonly [x: number, y: number]

/** Degrees from the pole to the edge of the map. */
const CLIP_DEGREES = 73

/** How finely land is drawn. */
export interface Detail {
  /** Units from the pole to the edge of the map. */
  readonly radius: number
  /** Rings with less area than this (square units) are dropped. */
  readonly minRingArea: number
  /** Points nearer than this (units) to the line of their neighbours are dropped. */
  readonly tolerance: number
}

/** Islands under about 1 px on a 644 px table are dropped. */
const TABLE_DETAIL: Detail = { radius: MAP_RADIUS, minRingArea: 60, tolerance: 1.5 }

function projectionTo(radius: number) {
  return geoStereographic()
    .rotate([0, -90])
    .clipAngle(CLIP_DEGREES)
    .translate([0, 0])
    .scale(radius / Math.tan((CLIP_DEGREES / 2) * (Math.PI / 180)))
    .precision(0.4)
}

/**
 * Project an area and write it as compact SVG path data.
 *
 * @param area Polygons in degrees; what lies south of 17 degrees north is cut off.
 * @returns Closed rings in whole units, longitude 0 at the bottom, y down; small rings are left out.
 */
export function areaPath(area: GeoPermissibleObjects, detail: Detail = TABLE_DETAIL): string {
  return projectedLines(area, detail)
    .map(ring => simplify(ring, detail.tolerance))
    .filter(ring => ring.length > 3 && Math.abs(ringArea(ring)) >= detail.minRingArea)
    .map(ring => `${relativePath(ring)}z`)
    .join('')
}

/**
 * Project lines and write them as compact SVG path data.
 *
 * @param lines Lines in degrees.
 * @returns Open lines in whole units of `MAP_RADIUS`; closed lines around small islands are left out.
 */
export function linePath(lines: GeoPermissibleObjects): string {
  return projectedLines(lines, TABLE_DETAIL)
    .map(line => simplify(line, TABLE_DETAIL.tolerance))
    .filter(line => line.length > 1 && !isSmallLoop(line))
    .map(relativePath)
    .join('')
}

function projectedLines(object: GeoPermissibleObjects, { radius }: Detail): Point[][] {
  const lines: Point[][] = []
  const collect = (x: number, y: number) => lines.at(-1)?.push([x, y])
  const context: GeoContext = {
    beginPath: () => {},
    closePath: () => {},
    arc: () => {},
    moveTo: (x, y) => {
      lines.push([[x, y]])
    },
    lineTo: collect,
  }
  geoPath(projectionTo(radius), context)(object)
  return lines
}

function isSmallLoop(line: readonly Point[]): boolean {
  const first = line[0]!
  const last = line.at(-1)!
  return Math.hypot(first[0] - last[0], first[1] - last[1]) < 1 && Math.abs(ringArea(line)) < TABLE_DETAIL.minRingArea
}

function ringArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

/** Douglas and Peucker's line simplification. */
function simplify(line: readonly Point[], tolerance: number): readonly Point[] {
  if (line.length < 3) return line
  const first = line[0]!
  const last = line.at(-1)!
  let farthest = 0
  let index = 0
  line.forEach((point, i) => {
    const distance = distanceToSegment(point, first, last)
    if (distance > farthest) {
      farthest = distance
      index = i
    }
  })
  if (farthest <= tolerance) return [first, last]
  return [...simplify(line.slice(0, index + 1), tolerance).slice(0, -1), ...simplify(line.slice(index), tolerance)]
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2
  const along = lengthSquared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared
  const clamped = Math.min(1, Math.max(0, along))
  return Math.hypot(x - ax - clamped * (bx - ax), y - ay - clamped * (by - ay))
}

function relativePath(line: readonly Point[]): string {
  const points = line.map(([x, y]) => [Math.round(x), Math.round(y)] as const)
  const steps = points
    .map(([x, y], i) => [x - (points[i - 1]?.[0] ?? 0), y - (points[i - 1]?.[1] ?? 0)] as const)
    .filter(([x, y], i) => i === 0 || x !== 0 || y !== 0)
    .map(([x, y]) => pair(x, y))
  return `M${steps[0]}l${steps.slice(1).join(' ')}`.replaceAll(' -', '-')
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`
}
