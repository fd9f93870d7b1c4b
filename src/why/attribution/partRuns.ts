import type { Result, SolveFailure } from '../../market/types'
import type { PartId } from './decided'
import type { Member } from './members'
import { type Counterfactuals, maskOf } from './split'

/** A turn or game with parts of one member on and off, solved when first asked for and kept. */
export interface PartRuns<Outcome> {
  /** What the member is made of; bit i of a mask of parts is part i. */
  readonly parts: readonly PartId[]
  /** The other members that change something; bit i of a mask of others is other i. */
  readonly others: readonly Member[]
  at(others: number, inside: number): Result<Outcome, SolveFailure>
}

/** Plays with some other members on and some parts of the member; `near` is an outcome with one of the two fewer. */
export type PlayParts<Outcome> = (
  on: readonly Member[],
  parts: readonly PartId[],
  near: Outcome | undefined,
) => Result<Outcome, SolveFailure>

/**
 * Make the runs of one member. With all of its parts or none, what is known already is taken.
 *
 * @param players Members among which is split; the others are on all the while.
 */
export function createPartRuns<Outcome>(
  { active }: Pick<Counterfactuals<unknown>, 'active'>,
  solved: readonly Outcome[],
  whole: Member,
  parts: readonly PartId[],
  play: PlayParts<Outcome>,
  players: readonly Member[] = active,
): PartRuns<Outcome> {
  const others = active.filter(member => member !== whole && players.includes(member))
  const always = active.filter(member => !players.includes(member))
  const all = (1 << parts.length) - 1
  const kept = new Map<number, Result<Outcome, SolveFailure>>()

  function solve(mask: number, inside: number): Result<Outcome, SolveFailure> {
    const on = [...always, ...others.filter((_, bit) => mask & (1 << bit))]
    if (inside === 0 || inside === all) {
      return { ok: true, value: solved[maskOf(active, inside === 0 ? on : [...on, whole])]! }
    }
    const near = at(mask, inside & (inside - 1))
    const onParts = parts.filter((_, bit) => inside & (1 << bit))
    return play(on, onParts, near.ok ? near.value : undefined)
  }

  function at(mask: number, inside: number): Result<Outcome, SolveFailure> {
    const key = mask * (all + 1) + inside
    const found = kept.get(key) ?? solve(mask, inside)
    kept.set(key, found)
    return found
  }

  return { parts, others, at }
}
