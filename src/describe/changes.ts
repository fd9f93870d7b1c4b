import { pipsOfMandate } from '../game/pips'
import type { TurnRecord } from '../game/record'
import type { Seat } from '../game/words'
import {
  type AmountUnit,
  type Direction,
  describeChange,
  describeNumber,
  describeUnit,
  directionOf,
  shownDifference,
} from './amounts'
import { FIGURES, type FigureId, KEY_FIGURES, STANDING_OF } from './figures'
import type { Words } from './words'

/** One row of "What changed": the measure before and now, in words and figures. */
export interface ChangeRow {
  readonly id: FigureId | 'mandate'
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

/** What changed in a turn for a seat: its own four figures and its standing, those of the whole table, its mandate where pips fall. */
export function describeChanges(words: Words, seat: Seat, now: TurnRecord, before: TurnRecord): readonly ChangeRow[] {
  const figures = changedFigures(seat).map(id => {
    const { unit, valueIn } = FIGURES[id]
    return rowOf(words, { id, name: words.t(`figure.${id}.name`) }, unit, valueIn(now), valueIn(before))
  })
  return [...figures, ...lostPips(words, seat, now, before)]
}

/** The mandate of a seat, where it fell so far that there is less to spend. */
function lostPips(words: Words, seat: Seat, now: TurnRecord, before: TurnRecord): readonly ChangeRow[] {
  const [mandate, was] = [now.mandate[seat], before.mandate[seat]]
  const [pips, had] = [pipsOfMandate(mandate), pipsOfMandate(was)]
  if (pips >= had) return []
  const { number } = words.format
  const name = words.t('result.mandate', { before: number(had, 0), now: number(pips, 0) })
  return [rowOf(words, { id: 'mandate', name }, 'points', mandate, was)]
}

function rowOf(
  words: Words,
  what: Pick<ChangeRow, 'id' | 'name'>,
  unit: AmountUnit,
  value: number,
  was: number,
): ChangeRow {
  const change = shownDifference(value, was, unit)
  return {
    ...what,
    unit: describeUnit(words, unit),
    before: describeNumber(words, was, unit),
    now: describeNumber(words, value, unit),
    direction: directionOf(change, unit),
    change: describeChange(words, change, unit),
  }
}
