import { REASONS, type Reason, type ReasonUnit } from '../ai'
import type { GoalId } from '../game/goals'
import { type LeverId, leverOf } from '../game/levers'
import { describeAmount, directionOf } from './amounts'
import { describeLeverValue } from './leverValue'
import { reasons } from './messages/en/reasons'
import { type Words, wordsWith } from './words'

/** Words that give reasons, too; they come with the screens that do. */
const reasonWords = wordsWith(reasons)

type Figures = Readonly<Record<string, number | string>>

/** Say why a computer player decided as it did: one sentence. */
export function describeReason(words: Words, reason: Reason): string {
  const { id, data } = reason
  if (isForNothing(reason)) return reasonWords(words).t(`reason.${reason.id}.nothing`)
  const units: Readonly<Record<string, ReasonUnit>> = REASONS[id]
  const values = Object.entries(units).map(([name, unit]) => [name, describeFigure(words, unit, data, name)])
  // The values of each message are those of the table of reasons; a test holds the two together.
  return (reasonWords(words).t as (key: string, values: Figures) => string)(`reason.${id}`, Object.fromEntries(values))
}

/** Reasons in favour of a pact that can come with a gain or a loss that rounds away. */
type PactReason = Extract<Reason, { readonly id: 'signsForGain' | 'signsForPeace' | 'proposesPact' }>

/** Whether a pact is said yes to that is neither worth nor costs anything that a figure would show. */
function isForNothing(reason: Reason): reason is PactReason {
  const { id, data } = reason
  if (id !== 'signsForGain' && id !== 'signsForPeace' && id !== 'proposesPact') return false
  return directionOf(data.points, 'points') === 'level'
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
