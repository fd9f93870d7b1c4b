import type { AmountUnit } from '../../describe/amounts'
import type { Range } from '../../why/band/range'
import { leastSpan, valueExtent } from '../chart/scales'
import '../styles/band.css'

/** Room at both ends, as a share of the axis. */
const ROOM = 0.08

/** Where a forecast lies in its band, for pages without room for the chart; the figures stand beside it. */
export function BandBar({ band, value, unit }: { band: Range; value: number; unit: AmountUnit }) {
  const values = [band.low, band.high, value]
  const [low, high] = valueExtent(values, leastSpan(values, unit))
  const placeOf = (at: number) => ROOM + ((1 - 2 * ROOM) * (at - low)) / (high - low)
  return (
    <span class="band-bar" aria-hidden="true">
      <span class="band-swatch" style={{ '--from': placeOf(band.low), '--to': placeOf(band.high) }} />
      <span class="band-mark" style={{ '--at': placeOf(value) }} />
    </span>
  )
}
