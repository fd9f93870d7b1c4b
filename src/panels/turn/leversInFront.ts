import type { Lever, LeverId } from '../../game/levers'
import type { BySeat, Seat } from '../../game/words'

/**
 * The levers that stand in front in the first turns of a guided game, turn by turn: first the one that moves most of
 * the seat's own figures at once, then what belongs to it. From the turn after these on all main levers do.
 */
const FIRST_TURNS: BySeat<readonly (readonly LeverId[])[]> = {
  china: [['smelterSupport'], ['smelterSupport', 'enforcement']],
  unitedStates: [['metalDuty'], ['metalDuty', 'semisDuty']],
  rusal: [['runRate'], ['runRate', 'newPlants']],
}

/** The levers of a seat, those in front and those folded; together always all of them. */
export interface FoldedLevers {
  readonly front: readonly Lever[]
  readonly folded: readonly Lever[]
}

/**
 * Say which levers stand in front and which are folded. Folding only: every lever can be opened and moved in any turn.
 *
 * @param levers All levers open to the seat, in the order in which they are shown.
 * @param turn Turn being decided, 1-based.
 * @param isGuided Whether the player wants levers to unfold turn by turn.
 * @param due A lever about which a ruling must be followed in this turn; it stands first.
 */
export function foldLevers(
  levers: readonly Lever[],
  seat: Seat,
  turn: number,
  isGuided: boolean,
  due?: LeverId,
): FoldedLevers {
  const first = isGuided ? FIRST_TURNS[seat][turn - 1] : undefined
  const isDue = (lever: Lever) => lever.id === due
  const isInFront = (lever: Lever) => (first ? first.includes(lever.id) : lever.main)
  // A scenario may have closed the levers of a turn; then the main ones stand in front.
  if (first && !levers.some(isInFront)) return foldLevers(levers, seat, turn, false, due)
  // And where it closed the main ones as well, nothing is left to fold.
  if (!levers.some(isInFront)) return { front: levers, folded: [] }
  const others = levers.filter(lever => !isDue(lever))
  return {
    front: [...levers.filter(isDue), ...others.filter(isInFront)],
    folded: others.filter(lever => !isInFront(lever)),
  }
}
