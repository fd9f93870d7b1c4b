import { baseRecord } from '../game'
import type { Game } from '../game/game'
import type { Seat } from '../game/words'
import type { ViewSources } from '../scenes/viewOfRecord'

/** What the table shows of a game at a seat: the last turn, or the base year before the first. */
export function sourcesOf(game: Game, seat: Seat): ViewSources {
  const record = game.records.at(-1)
  const noChange = game.noChange[game.records.length - 1]
  const base = record && noChange ? undefined : baseRecord(game)
  return { seat, record: record ?? base!, noChange: noChange ?? base!, turns: game.scenario.turns }
}
