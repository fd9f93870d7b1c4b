import type { TurnRecord } from '../game/record'
import type { Seat } from '../game/words'
import { type Direction, describeChange, describeNumber, describeUnit, directionOf, shownDifference } from './amounts'
import { FIGURES, type FigureId, KEY_FIGURES, STANDING_OF } from './figures'
import type { Words } from './words'

/** One row of "What changed": the measure before and now, in words and figures. */
export interface ChangeRow {
  readonly id: FigureId
  readonly name: string
  readonly unit: string
  readonly before: string
  readonly now: string
  readonly direction: Direction
  /** "52 higher". */
  readonly change: string
}

const COMMON: readonly FigureId[] = ['worldPrice', 'excessCapacity', 'diverted', 'trust']

/** The figures in which a turn shows for a seat: its own four and its standing, then those of the whole table. */
export function changedFigures(seat: Seat): readonly FigureId[] {
  return [...new Set([...KEY_FIGURES[seat], STANDING_OF[seat], ...COMMON])]
}

/** What changed in a turn for a seat: its own four figures and its standing, then those of the whole table. */
export function describeChanges(words: Words, seat: Seat, now: TurnRecord, before: TurnRecord): readonly ChangeRow[] {
  return changedFigures(seat).map(id => {
    const { unit, valueIn } = FIGURES[id]
    const change = shownDifference(valueIn(now), valueIn(before), unit)
    return {
      id,
      name: words.t(`figure.${id}.name`),
      unit: describeUnit(words, unit),
      before: describeNumber(words, valueIn(before), unit),
      now: describeNumber(words, valueIn(now), unit),
      direction: directionOf(change, unit),
      change: describeChange(words, change, unit),
    }
  })
}
