import type { RegionId } from '../../model/words'
import { lonLatToMap, turnPoint } from '../geometry/lonLatToTable'
import { type Point, pointBetween } from '../geometry/point'

/** From where the map is looked at. */
export interface Lens {
  /** How many times nearer than for the whole map, 1 to `NEAREST`. */
  readonly zoom: number
  /** What stands in the middle of the glass: unit disc, as the table is turned. */
  readonly middle: Point
}

export const NEAREST = 4
/** The whole map. */
export const WHOLE: Lens = { zoom: 1, middle: { x: 0, y: 0 } }

/** What is looked at when a region is wanted: degrees east and north, and how near. */
const FRAMES: Readonly<Record<RegionId, readonly [lon: number, lat: number, zoom: number]>> = {
  CHN: [104, 36, 2.7],
  USA: [-97, 40, 2.7],
  RUS: [95, 58, 2.1],
  HUB: [108, 22, 2.7],
  ROW: [8, 50, 2.4],
}

/** Whether all of the map is in sight. */
export function isWhole({ zoom }: Lens): boolean {
  return zoom <= 1
}

/** The nearest lens that is allowed: the glass is always full of map, so the table cannot be lost. */
function clampLens({ zoom, middle }: Lens): Lens {
  const allowed = Math.min(NEAREST, Math.max(1, zoom))
  const reach = 1 - 1 / allowed
  const away = Math.hypot(middle.x, middle.y)
  return { zoom: allowed, middle: away <= reach ? middle : pointBetween(WHOLE.middle, middle, reach / away) }
}

/**
 * Go nearer or farther round a place that stays where it is.
 *
 * @param factor Above 1 goes nearer.
 * @param at The place, in radii of the glass from its middle.
 */
export function zoomLens({ zoom, middle }: Lens, factor: number, at: Point): Lens {
  const next = Math.min(NEAREST, Math.max(1, zoom * factor))
  const shift = 1 / zoom - 1 / next
  return clampLens({ zoom: next, middle: { x: middle.x + at.x * shift, y: middle.y + at.y * shift } })
}

/** Move the map under the glass. @param by Radii of the glass, to the right and down. */
export function moveLens({ zoom, middle }: Lens, by: Point): Lens {
  return clampLens({ zoom, middle: { x: middle.x - by.x / zoom, y: middle.y - by.y / zoom } })
}

/** Frame a region. @param bottomLon Longitude that points down, degrees. */
export function lensOn(region: RegionId, bottomLon: number): Lens {
  const [lon, lat, zoom] = FRAMES[region]
  return clampLens({ zoom, middle: turnPoint(lonLatToMap(lon, lat), bottomLon) })
}

/** The lens a share of the way between two; what both see moves evenly. */
export function mixLenses(from: Lens, to: Lens, share: number): Lens {
  if (share >= 1) return to
  const zoom = from.zoom * (to.zoom / from.zoom) ** share
  const travel = from.zoom === to.zoom ? share : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom)
  return clampLens({ zoom, middle: pointBetween(from.middle, to.middle, travel) })
}
