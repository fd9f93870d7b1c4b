import { PEAKS } from '../levels'
import { type Instrument, struck, tone } from './instrument'

/** Partials of a small bar of metal, Hz, with their share of the loudness and how long they ring, s. */
const PARTIALS = [
  [1730, 0.5, 0.16],
  [2960, 0.32, 0.11],
  [4710, 0.18, 0.06],
] as const

/** An ingot set on a notch. */
export const clink: Instrument = (context, out, atS) => {
  for (const [hz, share, ringS] of PARTIALS) {
    const gain = struck(context, out, atS, { peak: PEAKS.clink * share, riseS: 0.002, fallS: ringS })
    tone(context, gain, atS, { fromHz: hz, lengthS: ringS + 0.01 })
  }
  return atS + 0.18
}
