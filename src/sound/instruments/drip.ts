import { PEAKS } from '../levels'
import { type Instrument, struck, tone } from './instrument'

/** When each drop falls, s, and how it sounds, Hz. */
const DROPS = [
  [0, 720],
  [0.19, 940],
  [0.47, 810],
] as const

/** Ice that thaws. */
export const drip: Instrument = (context, out, atS) => {
  for (const [waitS, hz] of DROPS) {
    const fromS = atS + waitS
    const gain = struck(context, out, fromS, { peak: PEAKS.drip, riseS: 0.004, fallS: 0.11 })
    tone(context, gain, fromS, { fromHz: hz, toHz: hz * 1.9, lengthS: 0.12 })
  }
  return atS + 0.6
}
