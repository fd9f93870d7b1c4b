import type { ActiveEvent } from '../../game/events/draw'
import type { Game } from '../../game/game'
import type { TurnRecord } from '../../game/record'
import { SEATS } from '../../game/words'
import type { Result, SolveFailure } from '../../market/types'
import { topicsDecided } from './decided'
import { MEMBERS, type Member } from './members'
import { allOutcomes } from './outcomes'
import type { Counterfactuals } from './split'
import { playWith, type TurnOutcome, type TurnRun, turnRun } from './turnRun'
import { worldBefore } from './worldBefore'

/** Whether the events in force are the same, so that they change no input of the market. */
function areSameEvents(a: readonly ActiveEvent[], b: readonly ActiveEvent[]): boolean {
  return a.length === b.length && a.every((event, i) => event.id === b[i]!.id)
}

/** The members that change something in a turn. The trend always counts. */
function activeIn({ record, world, events }: TurnRun): readonly Member[] {
  const seats = SEATS.filter(seat => topicsDecided(seat, record, world.settings).length > 0)
  return MEMBERS.filter(member => {
    if (member === 'trend') return true
    return member === 'events' ? !areSameEvents(world.events, events) : seats.includes(member)
  })
}

/** The counterfactuals of a turn with what is needed to look further into it. */
export interface TurnCounterfactuals extends Counterfactuals<TurnRecord> {
  readonly run: TurnRun
  /** By mask, as `outcomes`, with the solver's unknowns. */
  readonly solved: readonly TurnOutcome[]
}

/**
 * Play a turn with every combination of members: at most 32 times, fewer where a member changes nothing.
 *
 * @param turn A turn that was played, 1-based.
 * @returns The solver's failure where one of the combinations has no equilibrium.
 */
export function turnCounterfactuals(game: Game, turn: number): Result<TurnCounterfactuals, SolveFailure> {
  const run = turnRun(game, turn, worldBefore(game, turn))
  const active = activeIn(run)
  const real: TurnOutcome = { record: run.record, unknowns: undefined }
  const solved = allOutcomes<TurnOutcome>(active, real, (on, near) => playWith(run, on, near?.unknowns))
  if (!solved.ok) return solved
  const outcomes = solved.value.map(({ record }) => record)
  return { ok: true, value: { before: run.last, active, outcomes, run, solved: solved.value } }
}
