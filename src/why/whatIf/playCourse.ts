import type { Decision } from '../../game/decision'
import type { Game } from '../../game/game'
import { type ResolveError, resolveTurn } from '../../game/resolveTurn'
import { bySeat, SEATS, type Seat } from '../../game/words'
import type { Result } from '../../market/types'
import { legalPart } from './legalPart'

/** A decision that was wanted and is not legal in this course of the game. */
export interface Dropped {
  /** Turn for which it was wanted, 1-based. */
  readonly turn: number
  readonly seat: Seat
  readonly decision: Decision
}

/** A game played on in another way, by the same engine and the same chance. */
export interface Course {
  readonly game: Game
  /** What was wanted and left out, in the order of turns and seats. */
  readonly dropped: readonly Dropped[]
}

/** What a seat wants to decide in the coming turn of a game. */
export type Decide = (game: Game, seat: Seat) => readonly Decision[]

/**
 * Play a game on to the end of a turn. Every seat decides as far as the gate lets it, so that the log of what comes out
 * replays.
 *
 * @param until Last turn to play, at most that of the scenario.
 */
export function playCourse(from: Game, decide: Decide, until: number): Result<Course, ResolveError> {
  const dropped: Dropped[] = []
  let game = from
  while (game.world.turn < until) {
    const now = game
    const parts = bySeat(seat => legalPart(now, seat, decide(now, seat)))
    const next = resolveTurn(
      now,
      bySeat(seat => parts[seat].kept),
    )
    if (!next.ok) return next
    const turn = now.world.turn + 1
    dropped.push(...SEATS.flatMap(seat => parts[seat].dropped.map(decision => ({ turn, seat, decision }))))
    game = next.value
  }
  return { ok: true, value: { game, dropped } }
}
