import type { Result, SolveFailure } from '../../market/types'
import type { Topic } from './decided'
import { owen } from './owen'
import type { SeatRuns } from './seatRuns'
import type { Share } from './shapley'

/** Most parts into which a seat's share is split; beyond it the ones with the smallest solo effects go together. */
export const MOST_PARTS = 6

/** The share of some of a seat's decisions; several topics are those that went together as "other decisions". */
export interface PartShare extends Share {
  readonly topics: readonly Topic[]
}

type Figure<Outcome> = (outcome: Outcome) => number

class Unsolved extends Error {
  readonly failure: SolveFailure
  constructor(failure: SolveFailure) {
    super('a combination has no equilibrium')
    this.failure = failure
  }
}

/** The topics by part: one each, but where there are too many the smallest solo effects on the figure in the last part. */
function partsOf<Outcome>(runs: SeatRuns<Outcome>, valueAt: (others: number, topics: number) => number): Topic[][] {
  const { topics } = runs
  if (topics.length <= MOST_PARTS) return topics.map(topic => [topic])
  const nothing = valueAt(0, 0)
  const solo = new Map(topics.map((topic, bit) => [topic, Math.abs(valueAt(0, 1 << bit) - nothing)]))
  const largest = [...topics].sort((a, b) => solo.get(b)! - solo.get(a)!).slice(0, MOST_PARTS - 1)
  const single = topics.filter(topic => largest.includes(topic)).map(topic => [topic])
  return [...single, topics.filter(topic => !largest.includes(topic))]
}

/**
 * Split a seat's share of a figure's change by what it decided about (Owen's value): the parts add up to the share.
 *
 * Exact for up to `MOST_PARTS` topics; beyond that the smallest solo effects on this figure are one part.
 *
 * @returns Nothing for a seat that changed nothing; the solver's failure where a combination has no equilibrium.
 */
export function splitSeat<Outcome>(
  runs: SeatRuns<Outcome>,
  figure: Figure<Outcome>,
): Result<readonly PartShare[], SolveFailure> {
  const { topics, others } = runs
  if (topics.length === 0) return { ok: true, value: [] }
  const known = new Map<number, number>()
  const valueAt = (mask: number, parts: number): number => {
    const key = mask * (1 << topics.length) + parts
    const found = known.get(key)
    if (found !== undefined) return found
    const outcome = runs.at(mask, parts)
    if (!outcome.ok) throw new Unsolved(outcome.error)
    const value = figure(outcome.value)
    known.set(key, value)
    return value
  }
  try {
    const parts = partsOf(runs, valueAt)
    const bits = parts.map(part => part.reduce((mask, topic) => mask | (1 << topics.indexOf(topic)), 0))
    const topicsOn = (mask: number) => bits.reduce((on, bit, i) => (mask & (1 << i) ? on | bit : on), 0)
    const shares = owen(others.length, parts.length, (mask, on) => valueAt(mask, topicsOn(on)))
    return { ok: true, value: shares.map((share, i) => ({ ...share, topics: parts[i]! })) }
  } catch (error) {
    if (error instanceof Unsolved) return { ok: false, error: error.failure }
    throw error
  }
}
