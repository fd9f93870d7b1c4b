import type { TurnRecord } from '../../game/record'
import type { Settings } from '../../model/settings'
import { chineseSemisDuty } from '../../model/tariffs'
import type { Course } from './run'

/** Whether the United States takes a duty of this game on anything. */
export function hasUsDuty({ semisDuty, metalDuty }: Settings): boolean {
  return semisDuty > 0 || metalDuty > 0
}

/** Whether it takes one on Chinese products. */
export function hasSemisDuty(settings: Settings): boolean {
  return hasUsDuty(settings) && chineseSemisDuty(settings) > 0
}

/** Whether anybody takes a duty of this game. */
export function hasBarrier(settings: Settings): boolean {
  return hasUsDuty(settings) || settings.retaliatoryDuty > 0
}

/** A figure of the turns that count. */
export type Reading = (record: TurnRecord) => number

/**
 * Means of a figure in two runs, over the turns in which something holds in the first.
 *
 * @returns Mean of each run; both 0 where it holds in no turn.
 */
export function meansWhere(
  holds: (settings: Settings) => boolean,
  [first, second]: readonly [Course, Course],
): (reading: Reading) => readonly [number, number] {
  const turns = first.flatMap(({ settings }, turn) => (holds(settings) ? [turn] : []))
  const mean = (course: Course, reading: Reading) =>
    turns.length === 0 ? 0 : turns.reduce((sum, turn) => sum + reading(course[turn]!), 0) / turns.length
  return reading => [mean(first, reading), mean(second, reading)]
}

/** The last turn of a run. */
export function lastOf(course: Course): TurnRecord {
  return course[course.length - 1]!
}
