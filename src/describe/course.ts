import { isAboutLevel } from '../game/aboutLevel'
import { type AmountUnit, describeAmount, directionOf } from './amounts'
import type { MessageKey } from './messages/catalogue'
import type { Words } from './words'

/** The values of one measure over the turns, as a chart shows them. */
export interface Course {
  /** What is measured, as a sentence begins: "World price". */
  readonly name: string
  readonly unit: AmountUnit
  /** Values of the player's game in the order of the turns, at least one. */
  readonly own: readonly number[]
  /** The same turns of the game in which nobody acts. */
  readonly noChange: readonly number[]
  /** The half-year of each turn, in words. */
  readonly halves: readonly string[]
}

/** A peak or low between the ends is worth telling from this share of the whole span beyond both ends; judged. */
const TURNING_SHARE = 0.25

type Way = 'Rise' | 'Fall' | 'Flat'
type Turning = 'Peak' | 'Low' | ''
type CourseKey = Extract<MessageKey, `chart.course${Way}${Turning}`>

/** Say in one sentence what a chart of one measure over the turns shows: its ends, its peak or low, and the game in which nobody acts. */
export function describeCourse(words: Words, { name, unit, own, noChange, halves }: Course): string {
  const [first, last] = [own[0]!, own.at(-1)!]
  const { kind, at } = turningOf(own)
  return words.t(keyOf(wayOf(own, unit), kind), {
    name,
    from: describeAmount(words, first, unit),
    to: describeAmount(words, last, unit),
    turning: describeAmount(words, own[at]!, unit),
    half: halves[at] ?? '',
    without: describeAmount(words, noChange[own.length - 1] ?? last, unit),
  })
}

function keyOf(way: Way, turning: Turning): CourseKey {
  return `chart.course${way}${turning}`
}

function wayOf(own: readonly number[], unit: AmountUnit): Way {
  const [first, last] = [own[0]!, own.at(-1)!]
  const direction = isAboutLevel(last, first) ? 'level' : directionOf(last - first, unit)
  return direction === 'level' ? 'Flat' : direction === 'up' ? 'Rise' : 'Fall'
}

/** The turn at which the course turned back furthest, if it did. */
function turningOf(own: readonly number[]): { readonly kind: Turning; readonly at: number } {
  const [first, last] = [own[0]!, own.at(-1)!]
  const [high, low] = [Math.max(...own), Math.min(...own)]
  const above = high - Math.max(first, last)
  const below = Math.min(first, last) - low
  const isTold = Math.max(above, below) > TURNING_SHARE * (high - low) && !isAboutLevel(high, low)
  if (!isTold) return { kind: '', at: 0 }
  return above >= below ? { kind: 'Peak', at: own.indexOf(high) } : { kind: 'Low', at: own.indexOf(low) }
}
