import { checkDecisions } from '../game/checkDecisions'
import type { Decision } from '../game/decision'
import type { Game } from '../game/game'
import type { TurnRecord } from '../game/record'
import { publicTalks } from '../game/talks/publicTalks'
import type { Talks } from '../game/talks/talks'
import type { Seat } from '../game/words'
import type { Settings } from '../model/settings'

/** What a computer player may look at when it decides. Nothing of what the others decide this turn is in it. */
export interface SeatView {
  readonly seat: Seat
  /** Turn being decided, 1-based. */
  readonly turn: number
  readonly turns: number
  /** Settings of all seats as last turn left them; they are public. */
  readonly settings: Settings
  /** What lies on the table and what is in force; breaches not found out are hidden. */
  readonly talks: Talks
  /** The turns played so far; public. */
  readonly records: readonly TurnRecord[]
  /** Whether these decisions would pass the gate. */
  isLegal(decisions: readonly Decision[]): boolean
}

/** What that seat sees of a game. */
export function viewFor(game: Game, seat: Seat): SeatView {
  return {
    seat,
    turn: game.world.turn + 1,
    turns: game.scenario.turns,
    settings: game.world.settings,
    talks: publicTalks(game.world.talks),
    records: game.records,
    isLegal: decisions => checkDecisions(game, seat, decisions) === undefined,
  }
}

/** The last turn played, if any. */
export function lastRecord(view: SeatView): TurnRecord | undefined {
  return view.records[view.records.length - 1]
}
