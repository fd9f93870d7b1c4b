import type { Decision, TurnDecisions } from '../../game/decision'
import { LEVERS_OF } from '../../game/levers'
import { type BySeat, bySeat } from '../../game/words'
import type { Settings } from '../../model/settings'
import type { Talk } from './played'

const SILENCE: Talk = { china: [], unitedStates: [], rusal: [] }

function moves(before: Settings, now: Settings): BySeat<readonly Decision[]> {
  return bySeat(seat =>
    LEVERS_OF[seat]
      .filter(({ id, kind, start }) => now[id] !== (kind === 'order' ? start : before[id]))
      .map(({ id }) => ({ lever: id, value: now[id] })),
  )
}

/**
 * The decisions by which the settings take a course.
 *
 * @param opening What is in force before the first turn.
 * @param talk What is said in a turn, by its place from 0.
 */
export function decisionsOf(
  opening: Settings,
  course: readonly Settings[],
  talk: (turn: number) => Talk = () => SILENCE,
): readonly TurnDecisions[] {
  return course.map((now, turn) => {
    const moved = moves(turn === 0 ? opening : course[turn - 1]!, now)
    const said = talk(turn)
    return bySeat(seat => [...moved[seat], ...said[seat]])
  })
}
