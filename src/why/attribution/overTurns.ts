import type { Game } from '../../game/game'
import { goalsOf } from '../../game/goals'
import type { TurnRecord } from '../../game/record'
import { scoreSeat } from '../../game/score'
import type { Seat } from '../../game/words'
import type { Course } from './gameCounterfactuals'

/** A figure of one turn. */
export type TurnFigure = (record: TurnRecord) => number
/** A figure of a whole game. */
export type CourseFigure = (course: Course) => number

/** A figure at the last turn. */
export function atLast(figure: TurnFigure): CourseFigure {
  return course => figure(course.at(-1)!)
}

/** A figure in a turn, 1-based. */
export function inTurn(figure: TurnFigure, turn: number): CourseFigure {
  return course => figure(course[turn - 1]!)
}

/** The mean of a figure over the turns. */
export function meanOver(figure: TurnFigure): CourseFigure {
  return course => course.reduce((sum, record) => sum + figure(record), 0) / course.length
}

/** The score of a seat over the turns, 0 to 100, against the game's own no-change run. */
export function scoreOver(game: Game, seat: Seat): CourseFigure {
  const goals = goalsOf(game.scenario)
  return course => scoreSeat(seat, course, game.noChange.slice(0, course.length), goals).total
}

/** The score of a seat so far as a figure of one turn, with the turns before it as they were. */
export function scoreSoFar(game: Game, seat: Seat, turn: number): TurnFigure {
  const score = scoreOver(game, seat)
  const earlier = game.records.slice(0, turn - 1)
  // Before the first turn a score stands where nobody acts.
  const before = score(turn > 1 ? earlier : game.noChange.slice(0, 1))
  return record => (record.turn < turn ? before : score([...earlier, record]))
}
