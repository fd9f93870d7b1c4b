import type { Result, SolveFailure } from '../../market/types'
import type { Member } from './members'

/**
 * Play every combination of the active members; that of all is what really happened and is not played again.
 *
 * @param play Plays one combination; `near` is the outcome of one member fewer.
 */
export function allOutcomes<Outcome>(
  active: readonly Member[],
  real: Outcome,
  play: (on: readonly Member[], near: Outcome | undefined) => Result<Outcome, SolveFailure>,
): Result<readonly Outcome[], SolveFailure> {
  const outcomes: Outcome[] = []
  const all = (1 << active.length) - 1
  for (let mask = 0; mask < all; mask++) {
    const on = active.filter((_, bit) => mask & (1 << bit))
    const played = play(on, outcomes[mask & (mask - 1)])
    if (!played.ok) return played
    outcomes.push(played.value)
  }
  return { ok: true, value: [...outcomes, real] }
}
