import { SEATS, type Seat } from '../../game/words'
import { SEAT_LONGITUDES, type TableSeat } from '../geometry/seatLongitudes'

/** A plate on the rim; degrees clockwise from the top. */
export interface Nameplate {
  readonly seat: Seat
  readonly isOwn: boolean
  /** Middle of the plate, 0 to 360. */
  readonly middle: number
  readonly halfSpan: number
}

/** Room between the words and the ends of the plate, and between two plates, degrees. */
const PADDING = 5
const GAP = 3
const SMALLEST_HALF_SPAN = 15

/**
 * Set the nameplates: one's own at the bottom, the others in front of their land, moved aside where they would touch.
 *
 * @param wordsSpan Length of each plate's words on the rim, degrees.
 */
export function layNameplates(seat: TableSeat, wordsSpan: Readonly<Record<Seat, number>>): Nameplate[] {
  const plates = SEATS.map(each => ({
    seat: each,
    isOwn: each === seat,
    middle: wrap(180 - (SEAT_LONGITUDES[each] - SEAT_LONGITUDES[seat])),
    halfSpan: Math.max(SMALLEST_HALF_SPAN, wordsSpan[each] / 2 + PADDING),
  }))
  return spread(plates)
}

/** Push neighbours apart until none touch; one's own plate keeps its place. */
function spread(plates: readonly Nameplate[]): Nameplate[] {
  const ordered = [...plates].sort((a, b) => a.middle - b.middle)
  const middles = ordered.map(({ middle }) => middle)
  for (let round = 0; round < 24; round++) {
    ordered.forEach((plate, i) => {
      const nextIndex = (i + 1) % ordered.length
      const next = ordered[nextIndex]!
      const room = wrap(middles[nextIndex]! - middles[i]!)
      const missing = plate.halfSpan + next.halfSpan + GAP - room
      if (missing <= 0) return
      const share = plate.isOwn ? 0 : next.isOwn ? 1 : 0.5
      middles[i] = middles[i]! - missing * share
      middles[nextIndex] = middles[nextIndex]! + missing * (1 - share)
    })
  }
  return ordered.map((plate, i) => ({ ...plate, middle: wrap(middles[i]!) }))
}

function wrap(degrees: number): number {
  return ((degrees % 360) + 360) % 360
}
