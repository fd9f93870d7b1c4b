import { REASONS, type Reason, type ReasonUnit } from '../ai'
import type { GoalId } from '../game/goals'
import { type LeverId, leverOf } from '../game/levers'
import { describeAmount } from './amounts'
import { describeLeverValue } from './leverValue'
import { reasons } from './messages/en/reasons'
import { type Words, wordsWith } from './words'

/** Words that give reasons, too; they come with the screens that do. */
const reasonWords = wordsWith(reasons)

type Figures = Readonly<Record<string, number | string>>

/** Say why a computer player decided as it did: one sentence. */
export function describeReason(words: Words, { id, data }: Reason): string {
  const units: Readonly<Record<string, ReasonUnit>> = REASONS[id]
  const values = Object.entries(units).map(([name, unit]) => [name, describeFigure(words, unit, data, name)])
  // The values of each message are those of the table of reasons; a test holds the two together.
  return (reasonWords(words).t as (key: string, values: Figures) => string)(`reason.${id}`, Object.fromEntries(values))
}

function describeFigure(words: Words, unit: ReasonUnit, data: Figures, name: string): string {
  const figure = data[name]!
  switch (unit) {
    case 'lever':
      return words.t(`lever.${figure as LeverId}.name`)
    case 'leverValue':
      return describeLeverValue(words, leverOf(data.lever as LeverId), Number(figure))
    case 'goal':
      return words.t(`goal.${figure as GoalId}.name`)
    case 'fraction':
      return words.format.percent(Number(figure))
    case 'pips':
    case 'ratio':
      return words.format.number(Number(figure), 1)
    case 'year':
    case 'count':
      return String(figure)
    default:
      return describeAmount(words, Number(figure), unit)
  }
}
