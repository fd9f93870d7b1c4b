import type { Seat } from '../../game/words'

/** The drawing of each seat's sign in a square of 20 by 20. */
export const SEAT_DRAWINGS = {
  china: <rect x="2" y="2" width="16" height="16" />,
  rusal: <path d="M10 1.5 19 18H1z" />,
  unitedStates: <circle cx="10" cy="10" r="8.5" />,
} as const

/** A seat's sign: square, triangle or circle in its colour. The seat's name always stands beside it. */
export function SeatShape({ seat, size = 16 }: { seat: Seat; size?: number }) {
  return (
    <svg class="seat-shape" data-seat={seat} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      {SEAT_DRAWINGS[seat]}
    </svg>
  )
}
