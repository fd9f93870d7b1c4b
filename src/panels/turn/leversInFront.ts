import type { Lever, LeverId } from '../../game/levers'
import type { BySeat, Seat } from '../../game/words'

/** The main lever of each seat that moves most of its own figures at once, and the one to begin with. */
const FIRST: BySeat<LeverId> = { china: 'smelterSupport', unitedStates: 'metalDuty', rusal: 'runRate' }

/** The levers of a seat, those in front and those folded; together always all of them. */
export interface FoldedLevers {
  readonly front: readonly Lever[]
  readonly folded: readonly Lever[]
}

/**
 * Say which levers stand in front, the main ones that the briefing names, and which are folded. Folding only: every
 * lever can be opened and moved in any turn.
 *
 * @param levers All levers open to the seat.
 * @param due A lever about which a ruling must be followed in this turn; it stands first.
 */
export function foldLevers(levers: readonly Lever[], seat: Seat, due?: LeverId): FoldedLevers {
  // Where a scenario closed the main ones, nothing is left to fold.
  if (!levers.some(lever => lever.main)) return { front: levers, folded: [] }
  const rankOf = ({ id }: Lever) => (id === due ? 0 : id === FIRST[seat] ? 1 : 2)
  const isInFront = (lever: Lever) => lever.main || lever.id === due
  return {
    front: levers.filter(isInFront).sort((a, b) => rankOf(a) - rankOf(b)),
    folded: levers.filter(lever => !isInFront(lever)),
  }
}
