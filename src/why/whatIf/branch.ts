import { decideFor } from '../../ai/decideFor'
import type { PersonaId } from '../../ai/personas'
import type { Decision } from '../../game/decision'
import type { Game } from '../../game/game'
import { gameBefore } from '../../game/gameBefore'
import type { ResolveError } from '../../game/resolveTurn'
import type { Seat } from '../../game/words'
import type { Result } from '../../market/types'
import type { BranchMark } from '../derivedMark'
import { asRecorded } from './asRecorded'
import { type Course, type Decide, playCourse } from './playCourse'

/** The computer players that answer a branch by their own minds. A seat without one keeps what it decided. */
export type Players = Readonly<Partial<Record<Seat, PersonaId>>>

/** Which turn of which seat is decided otherwise, and how. */
export interface BranchPoint {
  readonly seat: Seat
  /** 1-based; was played. */
  readonly turn: number
  readonly decisions: readonly Decision[]
}

/** A game that left the real one at a past turn. The real game is as it was. */
export interface Branch extends Course {
  readonly mark: BranchMark
}

/**
 * What if a seat had decided otherwise in a past turn: played on to the last turn that was played, with the same chance.
 *
 * In the turn itself the others decide as they did, since all decide at the same time. After it the seats that have a
 * player answer by its own mind and its own random stream (closed loop); all others, the seat itself included, decide
 * as they did (open loop), and what is no longer legal is left out and listed.
 *
 * @returns Or why a turn has no solution.
 */
export function branch(game: Game, point: BranchPoint, players: Players = {}): Result<Branch, ResolveError> {
  const { seat, turn, decisions } = point
  const course = playCourse(gameBefore(game, turn), decideInBranch(game, point, players), game.records.length)
  if (!course.ok) return course
  const mark = { kind: 'branch', seat, turn, was: game.records[turn - 1]!.decisions[seat], now: decisions } as const
  return { ok: true, value: { ...course.value, mark } }
}

function decideInBranch(game: Game, { seat, turn, decisions }: BranchPoint, players: Players): Decide {
  const recorded = asRecorded(game)
  return (now, who) => {
    const isTurn = now.world.turn + 1 === turn
    if (who === seat) return isTurn ? decisions : recorded(now, who)
    const player = isTurn ? undefined : players[who]
    return player ? decideFor(now, who, player).decisions : recorded(now, who)
  }
}
