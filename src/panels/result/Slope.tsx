import type { Direction } from '../../describe/amounts'

const ENDS: Readonly<Record<Direction, readonly [number, number]>> = { up: [12, 4], down: [4, 12], level: [8, 8] }

/** A line from before to now that shows only its direction; the figures stand on both sides. */
export function Slope({ direction }: { direction: Direction }) {
  const [from, to] = ENDS[direction]
  return (
    <svg class="slope" viewBox="0 0 48 16" width="48" height="16" aria-hidden="true">
      <line x1="5" y1={from} x2="43" y2={to} />
      <circle class="slope-from" cx="5" cy={from} r="3" />
      <circle class="slope-to" cx="43" cy={to} r="3" />
    </svg>
  )
}
