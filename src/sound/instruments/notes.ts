import { PEAKS } from '../levels'
import { type Instrument, struck, tone } from './instrument'

/** One note a seat, low and close together, Hz: a chord that is neither glad nor sad. */
const NOTES_HZ = [196, 261.6, 294] as const
const STEP_S = 0.14
const RING_S = 0.7

/** Three plates turn over. */
export const notes: Instrument = (context, out, atS) => {
  NOTES_HZ.forEach((hz, i) => {
    const fromS = atS + i * STEP_S
    const gain = struck(context, out, fromS, { peak: PEAKS.notes, riseS: 0.012, fallS: RING_S })
    tone(context, gain, fromS, { type: 'triangle', fromHz: hz, lengthS: RING_S + 0.02 })
  })
  return atS + (NOTES_HZ.length - 1) * STEP_S + RING_S + 0.02
}
