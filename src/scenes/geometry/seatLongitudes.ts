import type { Seat } from '../../game/words'
import type { RegionId } from '../../model/words'

/** Who is nearest: a seat, or the class view with the Pacific in front. */
export type TableSeat = Seat | 'neutral'

/** Longitude at the bottom of the table, in degrees east; chosen so that the seat's land lies whole in the lower half. */
export const SEAT_LONGITUDES: Readonly<Record<TableSeat, number>> = {
  china: 108,
  rusal: 72,
  unitedStates: -96,
  neutral: 196,
}

/** The land in front of each seat; the class view has none of its own. */
export const SEAT_REGIONS: Readonly<Record<TableSeat, RegionId | undefined>> = {
  china: 'CHN',
  rusal: 'RUS',
  unitedStates: 'USA',
  neutral: undefined,
}
