import type { GeoPermissibleObjects } from 'd3-geo'
import { pointAlong } from '../../scenes/geometry/curve'
import type { Point } from '../../scenes/geometry/point'
import { routeCurve } from '../../scenes/geometry/routes'
import { SEAT_LONGITUDES, SEAT_REGIONS } from '../../scenes/geometry/seatLongitudes'
import { GATE_SHARE } from '../../scenes/layout/ribbons'
import { areaPath } from './landPaths'
import type { SmelterPlace } from './smelterCsv'

/** Units from the pole to the edge of the glyph's map; it is drawn at about 90 px. */
const RADIUS = 200
const DETAIL = { radius: RADIUS, minRingArea: 60, tolerance: 1.6 }
/** Points of a road in the glyph. */
const ROAD_POINTS = 14
const SEATS = ['china', 'unitedStates', 'rusal'] as const

/** The table as a small sign, in whole units of `radius`, longitude 0 at the bottom. */
export interface Glyph {
  readonly radius: number
  readonly land: string
  /** By seat: the longitude that turns to the bottom, degrees; the middle of its smelters. */
  readonly seats: Readonly<Record<string, { readonly bottom: number; readonly x: number; readonly y: number }>>
  /** By origin, roads to the United States; where the gate stands and which way the road runs there, degrees. */
  readonly roads: Readonly<Record<string, Road>>
}

interface Road {
  readonly path: string
  readonly gate: { readonly x: number; readonly y: number; readonly degrees: number }
}

/** Make the glyph from coarse land. */
export function makeGlyph(land: GeoPermissibleObjects, smelters: readonly SmelterPlace[]): Glyph {
  return {
    radius: RADIUS,
    land: areaPath(land, DETAIL),
    seats: Object.fromEntries(
      SEATS.map(seat => [
        seat,
        { bottom: SEAT_LONGITUDES[seat], ...middleOf(smelters.filter(({ region }) => region === SEAT_REGIONS[seat])) },
      ]),
    ),
    roads: { china: road('CHN', false), detour: road('CHN', true), rusal: road('RUS', false) },
  }
}

function middleOf(places: readonly SmelterPlace[]): Point {
  const total = places.reduce((sum, place) => sum + place.capacityMt, 0)
  const mean = (axis: 'x' | 'y') => places.reduce((sum, place) => sum + place.capacityMt * place[axis], 0) / total
  return { x: units(mean('x')), y: units(mean('y')) }
}

function road(origin: 'CHN' | 'RUS', isDetour: boolean): Road {
  const curve = routeCurve(origin, 'USA', isDetour)
  if (!curve) throw new Error(`No road leads from ${origin} to the United States.`)
  const points = Array.from({ length: ROAD_POINTS }, (_, i) =>
    pointAlong(curve, (curve.length * i) / (ROAD_POINTS - 1)),
  )
  const { x, y, angle } = pointAlong(curve, GATE_SHARE * curve.length)
  const path = points.map(point => `${units(point.x)} ${units(point.y)}`).join('L')
  return { path: `M${path}`, gate: { x: units(x), y: units(y), degrees: Math.round((angle * 180) / Math.PI) } }
}

function units(share: number): number {
  return Math.round(share * RADIUS)
}
