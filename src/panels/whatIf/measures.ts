import { type AmountUnit, describeAmount } from '../../describe/amounts'
import { FIGURES } from '../../describe/figures'
import { creditOf, describeGoalAmount } from '../../describe/goalValue'
import type { Words } from '../../describe/words'
import { type Game, goalsOf, type Seat } from '../../game'
import type { TurnRecord } from '../../game/record'

/** A figure that is compared between a game and another course of it. */
export interface ComparedMeasure {
  readonly id: string
  readonly name: string
  /** The name over a chart, which has room to say what is counted. */
  readonly title: string
  readonly unit: AmountUnit
  valueIn(record: TurnRecord): number
  /** The value of a half-year with its unit, and its parts where it has any. */
  describe(record: TurnRecord): string
}

/** The world price and the seat's own goals. */
export function comparedMeasures(words: Words, { scenario }: Game, seat: Seat): readonly ComparedMeasure[] {
  const { unit, valueIn } = FIGURES.worldPrice
  const name = words.t('chart.name.worldPrice')
  const describe = (record: TurnRecord) => describeAmount(words, valueIn(record), unit)
  const goals = goalsOf(scenario)[seat].map(goal => {
    const name = words.t(`goal.${goal.id}.name`)
    return {
      id: goal.id,
      unit: goal.unit,
      name,
      title: goal.id === 'promise' ? words.t('goal.promise.title') : name,
      valueIn: ({ measures }: TurnRecord) => measures[goal.id],
      describe: (record: TurnRecord) =>
        describeGoalAmount(words, goal, record.measures[goal.id], creditOf(goal, [record])),
    }
  })
  return [{ id: 'worldPrice', name, title: name, unit, valueIn, describe }, ...goals]
}
