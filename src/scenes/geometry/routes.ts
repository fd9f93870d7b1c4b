import type { RegionId } from '../../model/words'
import { type Curve, smoothCurve } from './curve'
import { lonLatToMap } from './lonLatToTable'
import type { Point } from './point'

type LonLat = readonly [lon: number, lat: number]

/**
 * Where trade is drawn, as places in degrees east and north; the opposite direction runs the same way back.
 *
 * Ends: the rest of the world is Rotterdam for Russia, the sea road to Singapore for China and Quebec for the United States;
 * the third countries are Hai Phong seen from Asia and Monterrey seen from America. All keep clear of the figure on the pole.
 */
const DIRECT_ROUTES: Readonly<Record<string, readonly LonLat[]>> = {
  'CHN-USA': [
    [124, 35],
    [147, 39],
    [172, 39.5],
    [-157, 39],
    [-134, 37.5],
    [-119.5, 36],
  ],
  'RUS-USA': [
    [86, 60],
    [64, 64.5],
    [40, 66],
    [5, 66.5],
    [-30, 62.5],
    [-62, 55.8],
    [-87, 44.5],
  ],
  'ROW-USA': [
    [-59, 53],
    [-53.5, 47.5],
    [-58, 41.5],
    [-69, 37.5],
    [-81, 36.5],
  ],
  'HUB-USA': [
    [-101.5, 20],
    [-97.5, 25.5],
    [-97, 32],
  ],
  'RUS-CHN': [
    [94, 52],
    [102, 47.5],
    [108, 42],
  ],
  'CHN-ROW': [
    [123, 32.5],
    [127.5, 28],
    [125.5, 22.5],
    [118, 18],
  ],
  'CHN-HUB': [
    [119.5, 26],
    [115, 21.3],
    [108, 20.4],
  ],
  'RUS-ROW': [
    [85, 57],
    [57, 54],
    [32, 53.5],
    [13, 54.5],
    [5, 52.5],
  ],
  'RUS-HUB': [
    [104, 53],
    [128, 49],
    [137, 40],
    [131, 28],
    [117, 20.5],
    [107.5, 20.3],
  ],
  'HUB-ROW': [
    [107.5, 19.5],
    [98, 18.6],
    [88, 20],
  ],
}

/** Roads round a gate through both third countries, keyed by their ends. */
const DETOURS: Readonly<Record<string, readonly LonLat[]>> = {
  'CHN-USA': [
    [111, 25],
    [106.5, 20.6],
    [118, 19.6],
    [138, 23.5],
    [160, 28],
    [-175, 30],
    [-150, 30.5],
    [-129, 28],
    [-112, 23.5],
    [-101.5, 24.5],
    [-98.5, 31],
  ],
  'RUS-USA': [
    [104, 53],
    [131, 46],
    [152, 36],
    [175, 31],
    [-150, 30],
    [-129, 27.5],
    [-112, 23.5],
    [-101.5, 24.5],
    [-98.5, 31],
  ],
}

/** Places of the third countries that a detour marks with a diamond. */
export const HAI_PHONG: Point = lonLatToMap(106.5, 20.6)
export const MONTERREY: Point = lonLatToMap(-101.5, 24.5)

const curves = new Map<string, Curve>()

/**
 * Find the curve trade is drawn along, in the unit disc with longitude 0 at the bottom; the same road is the same object.
 *
 * @param detour True for metal led through third countries.
 * @returns `undefined` when the regions are the same.
 */
export function routeCurve(origin: RegionId, destination: RegionId, detour: boolean): Curve | undefined {
  const round = detour ? placesOf(DETOURS, origin, destination) : undefined
  const places = round ?? placesOf(DIRECT_ROUTES, origin, destination)
  if (!places) return undefined
  const key = `${origin}-${destination}-${detour}`
  const curve = curves.get(key) ?? smoothCurve(places.map(([lon, lat]) => lonLatToMap(lon, lat)))
  curves.set(key, curve)
  return curve
}

function placesOf(table: typeof DIRECT_ROUTES, origin: RegionId, destination: RegionId): readonly LonLat[] | undefined {
  const back = table[`${destination}-${origin}`]
  return table[`${origin}-${destination}`] ?? (back && [...back].reverse())
}
