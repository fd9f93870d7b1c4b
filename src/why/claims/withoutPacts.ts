import { type LeverId, leverOf } from '../../game/levers'
import { promisesOf } from '../../game/talks/kept'
import { isInside } from '../../game/talks/promises'
import type { Pact } from '../../game/talks/talks'
import type { Seat } from '../../game/words'
import type { Settings } from '../../model/settings'
import type { Played } from './played'

/** Pacts that were in force in a turn, by its place from 0. */
export function pactsIn({ records }: Played, turn: number): readonly Pact[] {
  return records[turn]!.talks.pacts.map(({ pact }) => pact)
}

/** Where a lever stood before a pact; an order was not given. */
function before({ opening, course }: Played, { firstTurn }: Pact, lever: LeverId): number {
  const { kind, start } = leverOf(lever)
  if (kind === 'order') return start
  return firstTurn === 1 ? opening[lever] : course[firstTurn - 2]![lever]
}

/**
 * What would have been in force in a turn had these seats not moved into the promises of their pacts: a promised lever
 * that had to move to keep its promise stays where it was, a promised order is not given. What a pact merely asked to
 * stay as it was, stays.
 *
 * @param turn Its place from 0.
 */
export function withoutPromises(played: Played, seats: readonly Seat[], turn: number): Settings {
  const settings = { ...played.course[turn]! }
  for (const pact of pactsIn(played, turn)) {
    for (const promise of seats.flatMap(seat => promisesOf(pact.terms, seat))) {
      const { lever } = promise
      const unmoved = before(played, pact, lever)
      if (isInside(promise, settings[lever]) && !isInside(promise, unmoved)) settings[lever] = unmoved
    }
  }
  return settings
}
