/** Diameter in px at which the widths and radii of the drawing are given. */
const DESIGN_DIAMETER = 644

/** Lengths in CSS px that follow from the diameter of the table. */
export interface TableSize {
  readonly diameter: number
  /** Half the diameter: the outer edge of the rim. */
  readonly outer: number
  /** Radius of the map inside the rim. */
  readonly glass: number
  /** Diameter over the design diameter. */
  readonly scale: number
}

/** Measure a table. @param diameter CSS px, above 0. */
export function tableSize(diameter: number): TableSize {
  return { diameter, outer: diameter / 2, glass: diameter * 0.445, scale: diameter / DESIGN_DIAMETER }
}
