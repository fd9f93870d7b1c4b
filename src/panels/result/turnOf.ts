import type { TurnRecord } from '../../game/record'
import type { ScreenProps } from '../app/lazyScreen'
import { courseOf } from '../parts/course'

/** A turn of a game as seen from a seat. */
export interface TurnProps extends ScreenProps {
  /** 1 for the first half-year, at most the last one played. */
  readonly turn: number
}

/** The record of a turn and of the one before it, the base year where it was the first. */
export function turnOf({ game, turn }: TurnProps): { readonly now: TurnRecord; readonly before: TurnRecord } {
  const course = courseOf(game)
  const now = course[turn]!
  return { now, before: course[turn - 1] ?? now }
}
