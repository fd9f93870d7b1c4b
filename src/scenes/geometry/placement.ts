import type { TableSize } from '../layout/tableSize'
import type { CurvePoint } from './curve'
import { turnPoint } from './lonLatToTable'
import type { Point } from './point'

/** Turn a stored map point and bring it to px from the centre of the table, where the map is seen from now. */
export function mapToPx(at: Point, bottomLon: number, size: TableSize): Point {
  const { x, y } = turnPoint(at, bottomLon)
  return { x: size.pole.x + x * size.map, y: size.pole.y + y * size.map }
}

/** The same for a place on a curve; its direction turns with it. */
export function curvePointToPx(place: CurvePoint, bottomLon: number, size: TableSize): CurvePoint {
  return { ...mapToPx(place, bottomLon, size), angle: place.angle + (bottomLon * Math.PI) / 180 }
}
