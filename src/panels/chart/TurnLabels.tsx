import type { Scale } from './Chart'
import type { Size } from './useSize'

/** Least distance between two labels, px at usual letters: the first begins at its turn, the others lie across theirs. */
const ROOM_PX = 54

/** The turn axis: every turn where there is room, else the first, the last and the marked one. */
export function TurnLabels(props: {
  turns: readonly string[]
  x: Scale
  bottom: number
  size: Size
  marked: number | undefined
}) {
  const { turns, x, bottom, size, marked } = props
  const room = ROOM_PX * size.letters
  const last = turns.length - 1
  const isFar = (a: number, b: number) => Math.abs(x(a) - x(b)) >= room
  const positions = turns.map((_, position) => position)
  const isShown = (at: number) => at === 0 || at === last || (at === marked && isFar(at, 0) && isFar(at, last))
  const shown = isFar(0, 1) ? positions : positions.filter(isShown)
  return (
    <>
      {shown.map(at => (
        <text
          key={at}
          class={at === marked ? 'chart-turn chart-turn-now' : 'chart-turn'}
          x={at === last ? Math.min(x(at), size.width - room / 2) : x(at)}
          y={bottom}
          text-anchor={at === 0 ? 'start' : 'middle'}
        >
          {turns[at]}
        </text>
      ))}
    </>
  )
}
