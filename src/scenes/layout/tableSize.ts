import type { Point } from '../geometry/point'
import { type Lens, WHOLE } from './lens'

/** Diameter in px at which the widths and radii of the drawing are given. */
const DESIGN_DIAMETER = 644

/** Lengths in CSS px that follow from the diameter of the table and from where it is looked at. */
export interface TableSize {
  readonly diameter: number
  /** Half the diameter: the outer edge of the rim. */
  readonly outer: number
  /** Radius of the round window in which the map is seen, inside the rim. */
  readonly glass: number
  /** Diameter over the design diameter. */
  readonly scale: number
  /** By how much the reader's letters are larger than usual, 1 or more. */
  readonly letters: number
  /** Radius of the whole map; more than the glass when it is looked at from nearer. */
  readonly map: number
  /** Middle of the map, from the middle of the glass. */
  readonly pole: Point
  /**
   * Drawn size of what lies on the map over its design size. It grows with the root of the zoom only, so that what
   * crowds on the whole map comes apart.
   */
  readonly drawn: number
}

/** Measure a table. @param diameter CSS px, above 0. */
export function tableSize(diameter: number, { zoom, middle }: Lens = WHOLE, letters = 1): TableSize {
  const glass = diameter * 0.445
  const map = glass * zoom
  const scale = diameter / DESIGN_DIAMETER
  return {
    diameter,
    outer: diameter / 2,
    glass,
    scale,
    letters,
    map,
    pole: { x: -middle.x * map, y: -middle.y * map },
    drawn: scale * Math.sqrt(zoom),
  }
}
