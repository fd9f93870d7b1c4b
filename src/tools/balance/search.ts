import { type LeverId, leverOf, type Seat } from '../../game'
import { MAIN_LEVERS, type Policy, TRIED_LEVERS, type TriedLever, valueUnder } from './policies'
import { openGame, type Situation, scoreSituation } from './situation'

/** A policy with the score it brings its seat. */
export interface ScoredPolicy {
  readonly policy: Policy
  readonly score: number
}

/** A seat looks for its best policy in a situation. */
export interface SearchTask {
  readonly situation: Situation
  readonly seat: Seat
  /** Whether it keeps the pact of the situation; otherwise it keeps it as far as that pays. */
  readonly isKeeping?: boolean
  /** Only policies that move exactly these main levers; absent = any. */
  readonly moving?: readonly LeverId[]
}

/** What a search found, and how many games it played. */
export interface SearchResult extends ScoredPolicy {
  readonly games: number
}

/** Levers with the values allowed: where a style is asked for, its main levers moved and the other main ones at rest. */
function allowedLevers({ seat, moving }: SearchTask): readonly TriedLever[] {
  if (!moving) return TRIED_LEVERS[seat]
  return TRIED_LEVERS[seat].flatMap(({ lever, values }) => {
    if (!MAIN_LEVERS[seat].includes(lever)) return [{ lever, values }]
    if (!moving.includes(lever)) return []
    return [{ lever, values: values.filter(value => value !== leverOf(lever).start) }]
  })
}

/** Where a search begins: with as little moved as is allowed. */
function startOf(levers: readonly TriedLever[]): Policy {
  return Object.fromEntries(
    levers.map(({ lever, values }) => {
      const { start } = leverOf(lever)
      return [lever, values.includes(start) ? start : values[0]!]
    }),
  )
}

/**
 * Find the best policy of a seat in a situation: lever by lever the best of its values, again and again until no lever
 * alone gains any more. It is not proven that none is better; a second start half way found none in 48 situations.
 */
export function searchBest(task: SearchTask): SearchResult {
  const { situation, seat, isKeeping } = task
  const levers = allowedLevers(task)
  const opened = openGame(situation)
  const known = new Map<string, number>()

  function scoreOf(policy: Policy): number {
    const key = levers.map(({ lever }) => valueUnder(policy, lever)).join()
    const score =
      known.get(key) ??
      scoreSituation(
        { ...situation, profile: { ...situation.profile, [seat]: policy } },
        isKeeping ? undefined : seat,
        opened,
      )[seat]
    known.set(key, score)
    return score
  }

  const start = startOf(levers)
  let best: ScoredPolicy = { policy: start, score: scoreOf(start) }
  for (let before = -1; best.score > before; ) {
    before = best.score
    for (const { lever, values } of levers) {
      for (const value of values) {
        const policy = { ...best.policy, [lever]: value }
        const score = scoreOf(policy)
        if (score > best.score) best = { policy, score }
      }
    }
  }
  return { ...best, games: known.size }
}
