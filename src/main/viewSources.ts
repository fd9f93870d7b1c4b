import { baseRecord } from '../game'
import type { Game } from '../game/game'
import type { TurnRecord } from '../game/record'
import type { Seat } from '../game/words'
import type { ViewSources } from '../scenes/viewOfRecord'

/**
 * What the table shows of a game at a seat: a turn, or the base year before the first.
 *
 * @param turn 1-based, at most the last turn played, which it is unless told; 0 is the base year.
 */
export function sourcesOf(game: Game, seat: Seat, turn = game.records.length): ViewSources {
  const [record, noChange] = [game.records[turn - 1], game.noChange[turn - 1]]
  const base = record && noChange ? undefined : baseRecord(game)
  return { seat, record: record ?? base!, noChange: noChange ?? base!, turns: game.scenario.turns }
}

/** What the table shows of a turn that is only forecast; undefined after the last. */
export function forecastSourcesOf(game: Game, seat: Seat, forecast: TurnRecord): ViewSources | undefined {
  const noChange = game.noChange[game.records.length]
  return noChange && { seat, record: forecast, noChange, turns: game.scenario.turns }
}
