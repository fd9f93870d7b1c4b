import type { Direction } from '../../describe/amounts'

const MARKS: Readonly<Record<Direction, string>> = { up: 'M6 1 11 11H1z', down: 'M6 11 1 1h10z', level: 'M2 2h8v8H2z' }

/** Up, down or level as a shape; the words stand beside it. */
export function ChangeMark({ direction }: { direction: Direction }) {
  return (
    <svg class="change-mark" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
      <path d={MARKS[direction]} fill="currentColor" />
    </svg>
  )
}
