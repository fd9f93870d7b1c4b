import { baseRecord } from '../../game/baseRecord'
import type { Decision } from '../../game/decision'
import type { Game } from '../../game/game'
import { LEVERS_OF } from '../../game/levers'
import { runOpenLoop } from '../../game/openLoop'
import type { TurnRecord } from '../../game/record'
import { bySeat, type Seat } from '../../game/words'
import { openingWorld } from '../../game/world'
import type { Result, SolveFailure } from '../../market/types'
import { TREND_FROZEN, TREND_ON } from '../../model/trend'
import { type Topic, topicOf, topicsDecided } from './decided'
import { MEMBERS, type Member } from './members'
import { allOutcomes } from './outcomes'
import { createPartRuns, type PartRuns } from './partRuns'
import type { Counterfactuals } from './split'

/** The turns of a game, oldest first. */
export type Course = readonly TurnRecord[]

/** What a seat changed in a game, over all turns. */
function topicsOfGame({ scenario, records }: Game, seat: Seat): readonly Topic[] {
  const opening = openingWorld(scenario).settings
  const decided = records.flatMap((record, i) => topicsDecided(seat, record, records[i - 1]?.settings ?? opening))
  const order: readonly Topic[] = [...LEVERS_OF[seat].map(lever => lever.id), 'talks']
  return order.filter(topic => decided.includes(topic))
}

/** The members that changed something in a game. The trend always counts. */
function activeIn(game: Game): readonly Member[] {
  return MEMBERS.filter(member => {
    if (member === 'trend') return true
    if (member === 'events') return game.records.some(({ events }) => events.length > 0)
    return topicsOfGame(game, member).length > 0
  })
}

/** Play a game as far as it went with only some members on, and of the decisions of those only the ones kept. */
function playWith(
  { model, scenario, seed, noChange, records }: Game,
  on: readonly Member[],
  keep: (seat: Seat, decision: Decision) => boolean = () => true,
): Result<Course, SolveFailure> {
  return runOpenLoop(
    model,
    on.includes('events') ? scenario : { ...scenario, events: [] },
    seed,
    turn =>
      bySeat(seat =>
        on.includes(seat) ? records[turn - 1]!.decisions[seat].filter(decision => keep(seat, decision)) : [],
      ),
    noChange,
    records.length,
    on.includes('trend') ? TREND_ON : TREND_FROZEN,
  )
}

/**
 * Play a whole game, as far as it went, with every combination of members: at most 32 times.
 *
 * Open loop: a seat that is off keeps the scenario's starting policies throughout, and what the others decided is held,
 * whatever they would have answered. Events off = none in any turn. Trend off = a world that stands still from the base
 * year, in which plants that seats ordered still come on stream. `before` is the base year, repeated.
 *
 * @param game At least one turn played.
 */
export function gameCounterfactuals(game: Game): Result<Counterfactuals<Course>, SolveFailure> {
  const active = activeIn(game)
  const outcomes = allOutcomes<Course>(active, game.records, on => playWith(game, on))
  if (!outcomes.ok) return outcomes
  const base = baseRecord(game)
  return { ok: true, value: { before: game.records.map(() => base), active, outcomes: outcomes.value } }
}

/**
 * The game with parts of one seat's decisions on and off, each for all turns at once.
 *
 * @param players Members among which is split; the others are on all the while.
 */
export function partRunsOfGame(
  game: Game,
  counterfactuals: Counterfactuals<Course>,
  seat: Seat,
  players: readonly Member[] = counterfactuals.active,
): PartRuns<Course> {
  return createPartRuns<Course>(
    counterfactuals,
    counterfactuals.outcomes,
    seat,
    topicsOfGame(game, seat),
    (on, decided) =>
      playWith(game, [...on, seat], (other, decision) => other !== seat || decided.includes(topicOf(decision))),
    players,
  )
}
