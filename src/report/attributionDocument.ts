import { FIGURE_VALUES, type FigureId } from '../game/figureValues'
import type { Game } from '../game/game'
import { type BySeat, bySeat, type Seat } from '../game/words'
import { type ByMember, byMember, gameSplit, type Split, turnSplit } from '../why/attribution'

/** A change and the share of each member, in the unit of the figure; shares add up to `to - from`. */
export interface SplitDocument {
  readonly from: number
  readonly to: number
  readonly shares: ByMember<number>
}

type SplitFigures = Readonly<Record<FigureId, SplitDocument>>

/** Why the figures of a game changed. A split is absent where one of its counterfactuals has no equilibrium. */
export interface AttributionDocument {
  /** From the turn before to each turn. */
  readonly turns: readonly Partial<SplitFigures>[]
  /** From the base year to the last turn played; the others' decisions are held (open loop). */
  readonly game: Partial<SplitFigures>
  /** Each seat's score, from 50 to what it came to, among the seats. */
  readonly scores: BySeat<SplitDocument | undefined>
}

const FIGURE_IDS = Object.keys(FIGURE_VALUES) as FigureId[]

function splitDocument(split: Split | undefined): SplitDocument | undefined {
  return split && { from: split.from, to: split.to, shares: byMember(member => split.shares[member].share) }
}

function ofFigures(splitOf: (id: FigureId) => Split | undefined): Partial<SplitFigures> {
  return Object.fromEntries(
    FIGURE_IDS.flatMap(id => {
      const split = splitDocument(splitOf(id))
      return split ? [[id, split]] : []
    }),
  )
}

/** The changes of every named figure, split among seats, events and trend: turn by turn and over the game. */
export function attributionDocument(game: Game): AttributionDocument {
  return {
    turns: game.records.map(({ turn }) => ofFigures(id => turnSplit(game, turn, id))),
    game: ofFigures(measure => gameSplit(game, { measure })),
    scores: bySeat((score: Seat) => splitDocument(gameSplit(game, { score }))),
  }
}
