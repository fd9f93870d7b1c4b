import { isAboutLevel, shownShare } from '../game/aboutLevel'
import { baseRecord } from '../game/baseRecord'
import { FIGURE_VALUES, type FigureId, PRICE_OF } from '../game/figureValues'
import type { Game } from '../game/game'
import { scoreGame } from '../game/score'
import { type BySeat, bySeat, SEATS, type Seat } from '../game/words'
import { PRICE_MOVES, type Prediction, type PriceMove, type TurnPredictions } from './prediction'

/** What came of the price that a seat was asked about. */
export interface PriceOutcome {
  readonly figure: FigureId
  /** Change against the turn before, in thousandths as it is shown: 0.023 is +2.3 %. */
  readonly share: number
  readonly move: PriceMove
}

/** Who gained in a turn. */
export interface GainOutcome {
  /** Points by which each score rose, in tenths as they are shown. */
  readonly rises: BySeat<number>
  /** The seat whose score rose most, or fell least; several where they are level. */
  readonly gainers: readonly Seat[]
}

/** What was said about a turn, and what came. */
export interface Mark {
  readonly turn: number
  readonly said: Prediction
  readonly price: PriceOutcome
  readonly gain: GainOutcome
  /** Undefined where nothing was said. */
  readonly isPriceRight: boolean | undefined
  readonly isGainerRight: boolean | undefined
}

/** What the price of a seat did in a turn, 1-based. Judged by what is shown, so that words and figures agree. */
export function priceOutcome(game: Game, seat: Seat, turn: number): PriceOutcome {
  const figure = PRICE_OF[seat]
  const valueIn = FIGURE_VALUES[figure]
  const before = turn === 1 ? baseRecord(game) : game.records[turn - 2]!
  const [now, was] = [valueIn(game.records[turn - 1]!), valueIn(before)]
  const share = shownShare(now, was)
  if (isAboutLevel(now, was)) return { figure, share, move: 'level' }
  return { figure, share, move: share > 0 ? 'up' : 'down' }
}

/** Whose score rose most in a turn, 1-based; before the first turn every goal stands at 50. */
export function gainOutcome(game: Game, turn: number): GainOutcome {
  const scoresAfter = (played: number) => scoreGame({ ...game, records: game.records.slice(0, played) })
  const [before, after] = [scoresAfter(turn - 1), scoresAfter(turn)]
  const rises = bySeat(seat => Math.round(10 * (after[seat].total - before[seat].total)) / 10)
  const most = Math.max(...SEATS.map(seat => rises[seat]))
  return { rises, gainers: SEATS.filter(seat => rises[seat] === most) }
}

/** Hold what a seat said about a turn against what came. */
export function markOf(game: Game, seat: Seat, turn: number, said: Prediction): Mark {
  const price = priceOutcome(game, seat, turn)
  const gain = gainOutcome(game, turn)
  return {
    turn,
    said,
    price,
    gain,
    isPriceRight: said.price && said.price === price.move,
    isGainerRight: said.gainer && gain.gainers.includes(said.gainer),
  }
}

/** How often something was said, how often it was right, and how often a guess by lot would have been. */
export interface Hits {
  readonly said: number
  readonly right: number
  readonly byChance: number
}

/** How well a person's predictions came true over a game. */
export interface Calibration {
  /** Every turn in which the person was asked. */
  readonly marks: readonly Mark[]
  readonly price: Hits
  readonly gainer: Hits
}

/** The predictions of a seat over the turns played. */
export function calibrationOf(game: Game, seat: Seat, predictions: readonly TurnPredictions[]): Calibration {
  const marks = game.records.flatMap(({ turn }) => {
    const said = predictions[turn - 1]?.[seat]
    return said ? [markOf(game, seat, turn, said)] : []
  })
  return {
    marks,
    price: hitsOf(
      marks.map(({ isPriceRight }) => isPriceRight),
      PRICE_MOVES.length,
    ),
    gainer: hitsOf(
      marks.map(({ isGainerRight }) => isGainerRight),
      SEATS.length,
    ),
  }
}

function hitsOf(rights: readonly (boolean | undefined)[], choices: number): Hits {
  const said = rights.filter(right => right !== undefined).length
  return { said, right: rights.filter(Boolean).length, byChance: said / choices }
}
