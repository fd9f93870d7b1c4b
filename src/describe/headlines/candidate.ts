import type { EventId } from '../../game/events/deck'
import type { TurnRecord } from '../../game/record'
import type { Seat } from '../../game/words'
import type { Words } from '../words'

/** What a headline is found in. */
export interface TurnStory {
  readonly words: Words
  /** Whose price is told. */
  readonly seat: Seat
  readonly now: TurnRecord
  /** The turn before, or the base year. */
  readonly before: TurnRecord
}

/** One line of the wire. */
export interface Headline {
  /** What it is about; no two headlines of a turn are about the same. */
  readonly id: string
  readonly place: string
  /** One sentence without its full stop. */
  readonly text: string
  /** The event that it tells of, where it is one. */
  readonly event?: EventId
}

/** A headline that competes with others. */
export interface Candidate extends Headline {
  /** How many times as large as a change worth telling; below 1 it is not told. */
  readonly weight: number
}

/** Finds a headline in a turn; undefined where there is none. */
export type HeadlineRule = (story: TurnStory) => Candidate | undefined

/** Which way a change went. */
export function wayOf(change: number): 'up' | 'down' {
  return change > 0 ? 'up' : 'down'
}
