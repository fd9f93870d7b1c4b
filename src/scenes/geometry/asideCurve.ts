import { type Curve, shiftCurve } from './curve'

/** Steps in which ribbons move aside, in radii of the map: less than a px on any table. */
const STEP = 0.001

const moved = new WeakMap<Curve, Map<number, Curve>>()

/**
 * Move a road to its right for another that comes towards it.
 *
 * The same road moved as far is the same object, so that what is measured along it need not be measured again.
 *
 * @param offset In radii of the map.
 */
export function asideCurve(curve: Curve, offset: number): Curve {
  const steps = Math.round(offset / STEP)
  const known = moved.get(curve) ?? new Map<number, Curve>()
  moved.set(curve, known)
  const aside = known.get(steps) ?? shiftCurve(curve, steps * STEP)
  known.set(steps, aside)
  return aside
}
