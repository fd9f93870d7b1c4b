import type { Point } from './point'
import { SEAT_LONGITUDES, type TableSeat } from './seatLongitudes'

/** Degrees from the pole to the edge of the map, which therefore shows 17 degrees north and up. */
const EDGE_DEGREES = 73
const RADIANS = Math.PI / 180
const EDGE_TANGENT = Math.tan((EDGE_DEGREES / 2) * RADIANS)

/**
 * Project a place onto the map as it is stored, before the table turns.
 *
 * Shape: polar stereographic, unit disc, y down; longitude 0 points down, east is counter-clockwise on screen.
 *
 * @param lon Degrees east.
 * @param lat Degrees north; below 17 the point lies outside the unit disc.
 */
export function lonLatToMap(lon: number, lat: number): Point {
  const radius = Math.tan(((90 - lat) / 2) * RADIANS) / EDGE_TANGENT
  return { x: radius * Math.sin(lon * RADIANS), y: radius * Math.cos(lon * RADIANS) }
}

/**
 * Turn a stored map point to the way a seat sees the table.
 *
 * @param bottomLon Longitude that points down, in degrees.
 */
export function turnPoint({ x, y }: Point, bottomLon: number): Point {
  const cos = Math.cos(bottomLon * RADIANS)
  const sin = Math.sin(bottomLon * RADIANS)
  return { x: x * cos - y * sin, y: x * sin + y * cos }
}

/** Project a place onto the table as the seat sees it: unit disc, y down, the seat's own longitude at the bottom. */
export function lonLatToTable(lon: number, lat: number, seat: TableSeat): Point {
  return turnPoint(lonLatToMap(lon, lat), SEAT_LONGITUDES[seat])
}
