import type { Words } from '../../describe/words'
import { baseRecord, halfOf } from '../../game'
import type { Game } from '../../game/game'
import type { TurnRecord } from '../../game/record'

const bases = new WeakMap<Game['noChange'], TurnRecord>()

/** The base year of a game in the shape of a turn. Computed once a game, since every screen compares with it. */
export function baseOf(game: Game): TurnRecord {
  const known = bases.get(game.noChange)
  if (known) return known
  const base = baseRecord(game)
  bases.set(game.noChange, base)
  return base
}

/** The base year and every turn played, oldest first. */
export function courseOf(game: Game): readonly TurnRecord[] {
  return [baseOf(game), ...game.records]
}

/** The last turn played, or the base year before the first. */
export function lastRecord(game: Game): TurnRecord {
  return game.records.at(-1) ?? baseOf(game)
}

/** A game as it stood after that turn, as far as its records go; the game itself where no turn is named. */
export function pastGame(game: Game, turn: number | undefined): Game {
  return turn === undefined ? game : { ...game, records: game.records.slice(0, turn) }
}

/** The game in which nobody changes anything, from the base year to the same turn. */
export function noChangeCourseOf(game: Game): readonly TurnRecord[] {
  return [baseOf(game), ...game.noChange.slice(0, game.records.length)]
}

/** The name of a turn's half-year: "H1 2018"; turn 0 is the half-year before the first. */
export function halfName(words: Words, game: Game, turn: number): string {
  const { year, half } = halfOf(game.scenario, turn)
  return words.t('page.half', { year: String(year), half: String(half) })
}

/** The same, short: "H1 18". */
export function halfShortName(words: Words, game: Game, turn: number): string {
  const { year, half } = halfOf(game.scenario, turn)
  return words.t('page.halfShort', { year: String(year % 100).padStart(2, '0'), half: String(half) })
}

/** The turn axis of a game's charts: the half-year before the first, then every turn of it, played or not. */
export function halvesOf(words: Words, game: Game): readonly string[] {
  return Array.from({ length: game.scenario.turns + 1 }, (_, turn) => halfShortName(words, game, turn))
}
