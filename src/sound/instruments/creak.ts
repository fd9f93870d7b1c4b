import { PEAKS } from '../levels'
import { type Instrument, noise, struck, tone } from './instrument'

/** When the ice gives, s, with its share of the loudness: it sticks and slips unevenly. */
const SLIPS = [
  [0, 0.5],
  [0.07, 0.8],
  [0.11, 0.4],
  [0.23, 1],
  [0.28, 0.6],
  [0.42, 0.45],
] as const

/** Ice that cracks as it spreads. */
export const creak: Instrument = (context, out, atS) => {
  for (const [waitS, share] of SLIPS) {
    const fromS = atS + waitS
    const gain = struck(context, out, fromS, { peak: PEAKS.creak * share, riseS: 0.003, fallS: 0.09 })
    noise(context, gain, fromS, { fromHz: 1500 - 1200 * waitS, toHz: 700, q: 6, lengthS: 0.1 })
    tone(context, gain, fromS, { type: 'triangle', fromHz: 210 - 90 * waitS, toHz: 120, lengthS: 0.1 })
  }
  return atS + 0.53
}
