import { type Curve, pointAlong } from '../geometry/curve'
import type { TableSize } from './tableSize'

/** A curve measured out once, a place for every px, so that what glides on it needs no search and no angles. */
export interface Road {
  /** Px of the whole map from its middle with longitude 0 at the bottom, at 0, 1, 2, ... px along the road. */
  readonly x: Float32Array
  readonly y: Float32Array
  /** Direction of travel there, as a vector of length 1. */
  readonly dirX: Float32Array
  readonly dirY: Float32Array
}

/** Measure a road out. */
export function layRoad(curve: Curve, size: TableSize): Road {
  const places = Math.ceil(curve.length * size.glass) + 2
  const road: Road = {
    x: new Float32Array(places),
    y: new Float32Array(places),
    dirX: new Float32Array(places),
    dirY: new Float32Array(places),
  }
  for (let px = 0; px < places; px++) {
    const { x, y, angle } = pointAlong(curve, px / size.glass)
    road.x[px] = x * size.glass
    road.y[px] = y * size.glass
    road.dirX[px] = Math.cos(angle)
    road.dirY[px] = Math.sin(angle)
  }
  return road
}
