import type { Seat } from '../../game/words'
import type { Result, SolveFailure } from '../../market/types'
import type { Topic } from './decided'
import type { Member } from './members'
import { type Counterfactuals, maskOf } from './split'

/** A turn or game with parts of one seat's decisions on and off, solved when first asked for and kept. */
export interface SeatRuns<Outcome> {
  readonly seat: Seat
  /** What the seat decided about; bit i of a mask of parts is topic i. */
  readonly topics: readonly Topic[]
  /** The other members that change something; bit i of a mask of others is other i. */
  readonly others: readonly Member[]
  at(others: number, parts: number): Result<Outcome, SolveFailure>
}

/** Plays with some other members on and some topics of the seat; `near` is an outcome with one of the two fewer. */
export type PlayParts<Outcome> = (
  on: readonly Member[],
  topics: readonly Topic[],
  near: Outcome | undefined,
) => Result<Outcome, SolveFailure>

/**
 * Make the runs of one seat. Where it decides all it did or nothing, what is known already is taken.
 *
 * @param players Members among which is split; the others are on all the while.
 */
export function createSeatRuns<Outcome>(
  { active }: Pick<Counterfactuals<unknown>, 'active'>,
  solved: readonly Outcome[],
  seat: Seat,
  topics: readonly Topic[],
  play: PlayParts<Outcome>,
  players: readonly Member[] = active,
): SeatRuns<Outcome> {
  const others = active.filter(member => member !== seat && players.includes(member))
  const always = active.filter(member => !players.includes(member))
  const all = (1 << topics.length) - 1
  const kept = new Map<number, Result<Outcome, SolveFailure>>()

  function solve(mask: number, parts: number): Result<Outcome, SolveFailure> {
    const on = [...always, ...others.filter((_, bit) => mask & (1 << bit))]
    if (parts === 0 || parts === all) {
      return { ok: true, value: solved[maskOf(active, parts === 0 ? on : [...on, seat])]! }
    }
    const near = at(mask, parts & (parts - 1))
    const decided = topics.filter((_, bit) => parts & (1 << bit))
    return play(on, decided, near.ok ? near.value : undefined)
  }

  function at(mask: number, parts: number): Result<Outcome, SolveFailure> {
    const key = mask * (all + 1) + parts
    const found = kept.get(key) ?? solve(mask, parts)
    kept.set(key, found)
    return found
  }

  return { seat, topics, others, at }
}
