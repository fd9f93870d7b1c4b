import { PEAKS } from '../levels'
import { type Instrument, noise, struck, tone } from './instrument'

/** A heavy gate falls to: a low thud and the dust of it. */
export const gate: Instrument = (context, out, atS) => {
  const body = struck(context, out, atS, { peak: PEAKS.gate * 0.8, riseS: 0.006, fallS: 0.34 })
  tone(context, body, atS, { fromHz: 105, toHz: 48, lengthS: 0.36 })
  const dust = struck(context, out, atS, { peak: PEAKS.gate * 0.5, riseS: 0.004, fallS: 0.12 })
  noise(context, dust, atS, { fromHz: 420, toHz: 160, q: 0.8, lengthS: 0.14 })
  return atS + 0.36
}
