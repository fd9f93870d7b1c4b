import type { Game } from '../../game/game'
import type { TurnRecord } from '../../game/record'
import { SEATS, type Seat } from '../../game/words'
import { type MeasureId, measureIn } from '../figures'
import { type Course, gameCounterfactuals, partRunsOfGame } from './gameCounterfactuals'
import { type ByMember, byMember, MEMBERS } from './members'
import { atLast, scoreOver } from './overTurns'
import type { PartRuns } from './partRuns'
import { type Counterfactuals, type Split, splitAmong, splitChange } from './split'
import { type PartShare, splitMember } from './splitMember'
import { type TurnCounterfactuals, turnCounterfactuals } from './turnCounterfactuals'
import { partRunsOfTurn } from './turnParts'
import type { TurnOutcome } from './turnRun'

/** What was solved once serves every figure that is asked about after. */
const turnsKnown = new WeakMap<TurnRecord, TurnCounterfactuals>()
const partsKnown = new WeakMap<TurnCounterfactuals, ByMember<PartRuns<TurnOutcome>>>()
const gamesKnown = new WeakMap<readonly TurnRecord[], Counterfactuals<Course>>()

function runsOfTurn(game: Game, turn: number): TurnCounterfactuals | undefined {
  const record = game.records[turn - 1]
  if (!record) return undefined
  const found = turnsKnown.get(record)
  if (found) return found
  const solved = turnCounterfactuals(game, turn)
  if (!solved.ok) return undefined
  turnsKnown.set(record, solved.value)
  return solved.value
}

/**
 * Split the change of a measure in a turn among the five members.
 *
 * @param turn 1-based.
 * @returns Nothing for a turn that was not played, or where a combination has no equilibrium.
 */
export function turnSplit(game: Game, turn: number, measure: MeasureId): Split | undefined {
  const runs = runsOfTurn(game, turn)
  return runs && splitChange(runs, measureIn(measure))
}

/** A measure in a turn, 1-based. */
export interface TurnQuestion {
  readonly turn: number
  readonly measure: MeasureId
}

/** Split the share of every member in a turn among its parts; `undefined` as for `turnSplit`. */
export function partSplit(game: Game, { turn, measure }: TurnQuestion): ByMember<readonly PartShare[]> | undefined {
  const runs = runsOfTurn(game, turn)
  if (!runs) return undefined
  const inside = partsKnown.get(runs) ?? byMember(member => partRunsOfTurn(runs, member))
  partsKnown.set(runs, inside)
  const figure = measureIn(measure)
  const parts = byMember(member => splitMember(inside[member], ({ record }) => figure(record)))
  if (!MEMBERS.every(member => parts[member].ok)) return undefined
  return byMember(member => {
    const split = parts[member]
    return split.ok ? split.value : []
  })
}

/** A measure at the last turn of a game, or the score of a seat. */
export type GameQuestion = { readonly measure: MeasureId } | { readonly score: Seat }

function runsOfGame(game: Game): Counterfactuals<Course> | undefined {
  if (game.records.length === 0) return undefined
  const found = gamesKnown.get(game.records)
  if (found) return found
  const solved = gameCounterfactuals(game)
  if (!solved.ok) return undefined
  gamesKnown.set(game.records, solved.value)
  return solved.value
}

/**
 * Split what a whole game came to, as far as it went: a measure from the base year to the last turn among the five
 * members, or a seat's score among the three seats, from the run in which nobody acts.
 *
 * @returns Nothing before the first turn, or where a combination has no equilibrium.
 */
export function gameSplit(game: Game, question: GameQuestion): Split | undefined {
  const runs = runsOfGame(game)
  if (!runs) return undefined
  if ('score' in question) return splitAmong(runs, SEATS, scoreOver(game, question.score))
  return splitChange(runs, atLast(measureIn(question.measure)))
}

/**
 * Split one seat's share in a whole game by what it decided about, over all turns. Up to a thousand games are played.
 *
 * @returns As `gameSplit`.
 */
export function gameLeverSplit(
  game: Game,
  { seat, ...question }: GameQuestion & { readonly seat: Seat },
): readonly PartShare[] | undefined {
  const runs = runsOfGame(game)
  if (!runs) return undefined
  const parts =
    'score' in question
      ? splitMember(partRunsOfGame(game, runs, seat, SEATS), scoreOver(game, question.score))
      : splitMember(partRunsOfGame(game, runs, seat), atLast(measureIn(question.measure)))
  return parts.ok ? parts.value : undefined
}
