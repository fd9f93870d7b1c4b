import { type AmountUnit, describeAmount, directionOf, isAboutLevel } from './amounts'
import type { Words } from './words'

const KEYS = { up: 'report.chartRise', down: 'report.chartFall', level: 'report.chartFlat' } as const

/**
 * Say in one sentence what a chart of one measure over the turns shows.
 *
 * @param own Values of the player's game in the order of the turns, at least one.
 * @param noChange The same turns of the game in which nobody acts.
 */
export function describeCourse(
  words: Words,
  name: string,
  unit: AmountUnit,
  own: readonly number[],
  noChange: readonly number[],
): string {
  const first = own[0]!
  const last = own[own.length - 1]!
  return words.t(KEYS[isAboutLevel(last, first) ? 'level' : directionOf(last - first, unit)], {
    name,
    from: describeAmount(words, first, unit),
    to: describeAmount(words, last, unit),
    without: describeAmount(words, noChange[own.length - 1] ?? last, unit),
  })
}
