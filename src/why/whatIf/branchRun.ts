import type { Game } from '../../game/game'
import type { SeatScore } from '../../game/goals'
import { type GameLog, logOf } from '../../game/log'
import type { TurnRecord } from '../../game/record'
import { scoreGame } from '../../game/score'
import type { BySeat } from '../../game/words'
import type { BranchMark } from '../derivedMark'
import { type BranchPoint, branch, type Players } from './branch'
import type { Dropped } from './playCourse'

/** A branch as plain data: it passes between threads, and its log opens as a replay. */
export interface BranchRun {
  readonly mark: BranchMark
  readonly log: GameLog
  readonly records: readonly TurnRecord[]
  readonly scores: BySeat<SeatScore>
  readonly dropped: readonly Dropped[]
}

/** Play a branch (`branch`); undefined where one of its turns has no solution. */
export function branchRun(game: Game, point: BranchPoint, players: Players): BranchRun | undefined {
  const played = branch(game, point, players)
  if (!played.ok) return undefined
  const { game: other, mark, dropped } = played.value
  return { mark, log: logOf(other), records: other.records, scores: scoreGame(other), dropped }
}
