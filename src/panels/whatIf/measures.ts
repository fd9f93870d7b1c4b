import type { AmountUnit } from '../../describe/amounts'
import { FIGURES } from '../../describe/figures'
import type { Words } from '../../describe/words'
import { type Game, goalsOf, type Seat } from '../../game'
import type { TurnRecord } from '../../game/record'

/** A figure that is compared between a game and another course of it. */
export interface ComparedMeasure {
  readonly id: string
  readonly name: string
  readonly unit: AmountUnit
  valueIn(record: TurnRecord): number
}

/** The world price and the seat's own goals. */
export function comparedMeasures(words: Words, { scenario }: Game, seat: Seat): readonly ComparedMeasure[] {
  const price = { id: 'worldPrice', name: words.t('chart.name.worldPrice'), ...FIGURES.worldPrice }
  const goals = goalsOf(scenario)[seat].map(({ id, unit }) => ({
    id,
    unit,
    name: words.t(`goal.${id}.name`),
    valueIn: (record: TurnRecord) => record.measures[id],
  }))
  return [price, ...goals]
}
