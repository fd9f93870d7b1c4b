import type { Decision } from '../../game/decision'
import { FIGURE_VALUES, type FigureId } from '../../game/figureValues'
import type { Game } from '../../game/game'
import { gameBefore } from '../../game/gameBefore'
import { GOALS, type GoalId } from '../../game/goals'
import { isLost } from '../../game/office'
import type { TurnRecord } from '../../game/record'
import { SEATS, type Seat } from '../../game/words'
import { outcomesOf } from './outcomes'
import { type Range, rangeOf } from './range'

/** What a turn may bring: ranges in which nine of ten tries came out. Units are those of the figures and goals. */
export interface Band {
  /** Tries behind it: 200, less those in which the market had no solution. */
  readonly tries: number
  readonly figures: Readonly<Record<FigureId, Range>>
  /** Of what each goal measures, in the turn itself. */
  readonly measures: Readonly<Record<GoalId, Range>>
}

const FIGURE_IDS = Object.keys(FIGURE_VALUES) as FigureId[]
const GOAL_IDS: readonly GoalId[] = SEATS.flatMap(seat => GOALS[seat].map(goal => goal.id))

/**
 * The band of the running turn: the same engine as the forecast, 200 times, with the own decisions as they are, the
 * others playing one style or another, and events, finds and rulings by lot.
 *
 * It is made of what the seat can know. What the real opponents would decide, the game's own chance and other people's
 * drafts are not in it.
 *
 * @returns Undefined where no try had a solution.
 */
export function bandOf(game: Game, seat: Seat, decisions: readonly Decision[]): Band | undefined {
  const records = outcomesOf(game, seat, decisions)
  if (records.length === 0) return undefined
  const range = (valueIn: (record: TurnRecord) => number) => rangeOf(records.map(valueIn))
  return {
    tries: records.length,
    figures: byId(FIGURE_IDS, id => range(FIGURE_VALUES[id])),
    measures: byId(GOAL_IDS, id => range(record => record.measures[id])),
  }
}

function byId<Id extends string, Value>(ids: readonly Id[], rangeIn: (id: Id) => Value): Readonly<Record<Id, Value>> {
  return Object.fromEntries(ids.map(id => [id, rangeIn(id)])) as Record<Id, Value>
}

/**
 * The band as it stood for a seat when it ended a turn that was played, found again from the log alone.
 *
 * @param turn 1-based.
 * @returns Undefined also where a caretaker held the seat: nobody saw a forecast then.
 */
export function bandOfTurn(game: Game, seat: Seat, turn: number): Band | undefined {
  const before = gameBefore(game, turn)
  if (isLost(before.world.office, seat)) return undefined
  return bandOf(before, seat, game.records[turn - 1]!.decisions[seat])
}

/** The bands of a seat for every turn that was played, in their order. */
export function bandsOfGame(game: Game, seat: Seat): readonly (Band | undefined)[] {
  return game.records.map(({ turn }) => bandOfTurn(game, seat, turn))
}
