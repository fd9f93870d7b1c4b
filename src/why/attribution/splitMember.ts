import type { Result, SolveFailure } from '../../market/types'
import type { PartId } from './decided'
import { owen } from './owen'
import type { PartRuns } from './partRuns'
import type { Share } from './shapley'

/** Most parts into which a member's share is split; beyond it the ones with the smallest solo effects go together. */
export const MOST_PARTS = 6

/** The share of a part of a member; several are those that went together because they did least. */
export interface PartShare extends Share {
  readonly parts: readonly PartId[]
}

type Figure<Outcome> = (outcome: Outcome) => number

class Unsolved extends Error {
  readonly failure: SolveFailure
  constructor(failure: SolveFailure) {
    super('a combination has no equilibrium')
    this.failure = failure
  }
}

/** The parts one by one, but where there are too many the smallest solo effects on the figure as one. */
function groupsOf<Outcome>(runs: PartRuns<Outcome>, valueAt: (others: number, inside: number) => number): PartId[][] {
  const { parts } = runs
  if (parts.length <= MOST_PARTS) return parts.map(part => [part])
  const nothing = valueAt(0, 0)
  const solo = new Map(parts.map((part, bit) => [part, Math.abs(valueAt(0, 1 << bit) - nothing)]))
  const largest = [...parts].sort((a, b) => solo.get(b)! - solo.get(a)!).slice(0, MOST_PARTS - 1)
  const single = parts.filter(part => largest.includes(part)).map(part => [part])
  return [...single, parts.filter(part => !largest.includes(part))]
}

/**
 * Split a member's share of a figure's change among its parts (Owen's value): they add up to the share.
 *
 * Exact for up to `MOST_PARTS`; beyond that the smallest solo effects on this figure go together.
 *
 * @returns Nothing for a member without parts; the solver's failure where a combination has no equilibrium.
 */
export function splitMember<Outcome>(
  runs: PartRuns<Outcome>,
  figure: Figure<Outcome>,
): Result<readonly PartShare[], SolveFailure> {
  const { parts, others } = runs
  if (parts.length === 0) return { ok: true, value: [] }
  const known = new Map<number, number>()
  const valueAt = (mask: number, inside: number): number => {
    const key = mask * (1 << parts.length) + inside
    const found = known.get(key)
    if (found !== undefined) return found
    const outcome = runs.at(mask, inside)
    if (!outcome.ok) throw new Unsolved(outcome.error)
    const value = figure(outcome.value)
    known.set(key, value)
    return value
  }
  try {
    const groups = groupsOf(runs, valueAt)
    const bits = groups.map(group => group.reduce((mask, part) => mask | (1 << parts.indexOf(part)), 0))
    const partsOn = (mask: number) => bits.reduce((on, bit, i) => (mask & (1 << i) ? on | bit : on), 0)
    const shares = owen(others.length, groups.length, (mask, on) => valueAt(mask, partsOn(on)))
    return { ok: true, value: shares.map((share, i) => ({ ...share, parts: groups[i]! })) }
  } catch (error) {
    if (error instanceof Unsolved) return { ok: false, error: error.failure }
    throw error
  }
}
