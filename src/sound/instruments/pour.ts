import { PEAKS } from '../levels'
import { type Instrument, noise, struck } from './instrument'

const LENGTH_S = 0.95

/** Molten metal poured into a mould, which sounds higher as it fills. */
export const pour: Instrument = (context, out, atS) => {
  const gain = struck(context, out, atS, { peak: PEAKS.pour, riseS: 0.3, fallS: LENGTH_S - 0.32 })
  noise(context, gain, atS, { fromHz: 260, toHz: 620, q: 2.2, lengthS: LENGTH_S })
  return atS + LENGTH_S
}
