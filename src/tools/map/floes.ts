type Point = readonly [x: number, y: number]

/** Radius of the disc filled with floes, in radii of the map: a little more than the ice can ever reach. */
const FIELD_RADIUS = 0.62
const FLOE_COUNT = 420
const RELAXATION_ROUNDS = 3
/** Sites further away than this, about five floes, never touch a cell. */
const NEIGHBOURHOOD = 0.3

/** Floes as written to the assets, in whole units of `unit` per radius of the map. */
export interface FloeField {
  readonly unit: number
  /** Per floe: x and y of its centre, then x and y of each corner relative to the centre; from the pole outwards. */
  readonly floes: readonly (readonly number[])[]
}

const UNIT = 2000

/**
 * Break a disc around the pole into floes.
 *
 * Shape: Voronoi cells of seeded random points, moved to their cell's centre a few times (Lloyd's relaxation).
 *
 */
export function makeFloes(): FloeField {
  let sites = scatter()
  for (let round = 0; round < RELAXATION_ROUNDS; round++) sites = sites.map(site => centroid(cellOf(site, sites)))
  const cells = sites.map(site => cellOf(site, sites)).sort((a, b) => fromPole(a) - fromPole(b))
  return { unit: UNIT, floes: cells.map(floeNumbers) }
}

function scatter(): Point[] {
  const uniform = linearCongruence(13)
  return Array.from({ length: FLOE_COUNT }, () => {
    const radius = FIELD_RADIUS * Math.sqrt(uniform())
    const angle = 2 * Math.PI * uniform()
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const
  })
}

function linearCongruence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

function cellOf(site: Point, sites: readonly Point[]): Point[] {
  let cell: Point[] = Array.from({ length: 40 }, (_, i) => {
    const angle = (i / 40) * 2 * Math.PI
    return [FIELD_RADIUS * 1.04 * Math.cos(angle), FIELD_RADIUS * 1.04 * Math.sin(angle)] as const
  })
  for (const other of sites) {
    const isNear = Math.hypot(other[0] - site[0], other[1] - site[1]) < NEIGHBOURHOOD
    if (other !== site && isNear) cell = keepNearer(cell, site, other)
  }
  return cell
}

/** Cut a convex cell by the line half way between two sites and keep the side of the first. */
function keepNearer(cell: readonly Point[], site: Point, other: Point): Point[] {
  const normal: Point = [other[0] - site[0], other[1] - site[1]]
  const offset = (other[0] ** 2 - site[0] ** 2 + other[1] ** 2 - site[1] ** 2) / 2
  const side = ([x, y]: Point) => x * normal[0] + y * normal[1] - offset
  return cell.flatMap((corner, i) => {
    const next = cell[(i + 1) % cell.length]!
    const here = side(corner)
    const there = side(next)
    const crossing = here < 0 !== there < 0 ? [between(corner, next, here / (here - there))] : []
    return here < 0 ? [corner, ...crossing] : crossing
  })
}

function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

function centroid(cell: readonly Point[]): Point {
  let area = 0
  let x = 0
  let y = 0
  cell.forEach((corner, i) => {
    const next = cell[(i + 1) % cell.length]!
    const cross = corner[0] * next[1] - next[0] * corner[1]
    area += cross
    x += (corner[0] + next[0]) * cross
    y += (corner[1] + next[1]) * cross
  })
  return [x / (3 * area), y / (3 * area)]
}

function fromPole(cell: readonly Point[]): number {
  return Math.hypot(...centroid(cell))
}

function floeNumbers(cell: readonly Point[]): number[] {
  const [x, y] = centroid(cell)
  return [x, y, ...cell.flatMap(([cx, cy]) => [cx - x, cy - y])].map(value => Math.round(value * UNIT))
}
