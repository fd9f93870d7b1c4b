import field from '../../../assets/map/floes.json'
import type { ByPair } from '../../game/words'
import type { Point } from '../geometry/point'
import { FAINT } from './preview'

/** Ice radius over map radius: with full trust, and what full distrust adds. */
const SMALLEST_RADIUS = 0.08
const RADIUS_OF_DISTRUST = 0.36
/** Share of the local radius up to which the floes are packed; beyond it they come loose and drift apart. */
const PACKED = 0.8
const CRACKED = 0.98
const LOOSE_END = 1.34

/** Longitudes the ice bulges towards when a pair is colder than the mean: half way between the two lands, in degrees. */
const PAIR_LONGITUDES: ByPair<number> = { chinaUnitedStates: 186, chinaRusal: 95, unitedStatesRusal: -10 }

/** Trust as the ice shows it, each 0 to 100. */
export interface IceTrust {
  readonly mean: number
  readonly byPair: ByPair<number>
}

/** One floe as it lies: which shape, where, how large and how solid. */
export interface Floe {
  /** Index into `FLOES`. */
  readonly index: number
  /** Unit-disc position with longitude 0 at the bottom. */
  readonly at: Point
  /** Size over its full size, 0 to 1. */
  readonly scale: number
  /** 1 in the pack; towards 0 the sea shows through. */
  readonly whiteness: number
}

/** A floe's shape in radii of the map: its centre, and its corners relative to that. */
export interface FloeShape {
  readonly at: Point
  readonly corners: readonly Point[]
}

/** Shapes of all floes from the pole outwards. */
export const FLOES: readonly FloeShape[] = field.floes.map(numbers => {
  const [at, ...corners] = pairs(numbers.map(value => value / field.unit))
  return { at: at!, corners }
})

/** Radius of the ice in radii of the map towards a longitude (degrees). */
export function iceRadius(trust: IceTrust, lon: number): number {
  const localTrust = (Object.keys(PAIR_LONGITUDES) as (keyof ByPair<number>)[]).reduce((sum, pair) => {
    const nearness = Math.max(0, Math.cos(((lon - PAIR_LONGITUDES[pair]) * Math.PI) / 180)) ** 2
    return sum + nearness * (trust.byPair[pair] - trust.mean)
  }, trust.mean)
  const distrust = (100 - Math.min(100, Math.max(0, localTrust))) / 100
  return SMALLEST_RADIUS + RADIUS_OF_DISTRUST * distrust
}

/** A floe and how strongly it is drawn, 0 to 1. */
export interface ShownFloe extends Floe {
  readonly strength: number
}

/** Lay the floes of now, and at half strength those that would freeze or melt. */
export function layShownIce({ trust, comingTrust }: { trust: IceTrust; comingTrust?: IceTrust }): ShownFloe[] {
  const now = layIce(trust).map(floe => ({ ...floe, strength: 1 }))
  if (!comingTrust) return now
  const coming = layIce(comingTrust)
  const isIn = (floes: readonly Floe[], index: number) => floes.some(floe => floe.index === index)
  return [
    ...now.map(floe => ({ ...floe, strength: isIn(coming, floe.index) ? 1 : FAINT })),
    ...coming.filter(({ index }) => !isIn(now, index)).map(floe => ({ ...floe, strength: FAINT })),
  ]
}

/** Lay the floes: packed round the pole, loose at the edge, none in the open sea. */
export function layIce(trust: IceTrust): Floe[] {
  return FLOES.flatMap(({ at }, index) => {
    const lon = (Math.atan2(at.x, at.y) * 180) / Math.PI
    const reach = Math.hypot(at.x, at.y) / iceRadius(trust, lon)
    return isThere(reach, index) ? [floeAt(at, index, reach)] : []
  })
}

/** Loose floes get rarer outwards; which ones stay depends on their index alone, so that ice cracks without jumping. */
function isThere(reach: number, index: number): boolean {
  if (reach >= LOOSE_END) return false
  const looseness = (reach - CRACKED) / (LOOSE_END - CRACKED)
  return looseness <= 0 || ((index * 37) % 100) / 100 > 0.15 + looseness * 0.7
}

function floeAt(at: Point, index: number, reach: number): Floe {
  const looseness = Math.max(0, reach - PACKED) / (LOOSE_END - PACKED)
  const wobble = ((index * 53) % 17) / 17
  const drift = 1 + 0.05 * looseness * wobble
  return {
    index,
    at: { x: at.x * drift, y: at.y * drift },
    scale: looseness === 0 ? 1 : 0.95 - looseness * (0.12 + 0.4 * wobble),
    whiteness: looseness === 0 ? 1 : Math.max(0, 0.86 - 2.1 * looseness),
  }
}

function pairs(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1]! }] : []))
}
