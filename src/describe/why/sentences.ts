import { isAboutLevel } from '../../game/aboutLevel'
import { isLeverDecision } from '../../game/decision'
import type { EventId } from '../../game/events/deck'
import type { TurnRecord } from '../../game/record'
import type { Seat } from '../../game/words'
import type { TrendPart } from '../../model/trend'
import type { Split, Topic } from '../../why/attribution'
import type { MeasureId } from '../../why/figures'
import { type AmountUnit, describeChangeAmount, describeSigned, directionOf, shownDifference } from '../amounts'
import { describeDecision, describeLeverChange } from '../decision'
import { saySeat } from '../names'
import type { Bar, BarPart, BarsView } from './bars'
import { describeWay } from './ways'
import type { WhyWords } from './whyWords'

/**
 * Say what the bars explain: "Why the world price went up by $118 a tonne"; what the wire calls about level is so here.
 */
export function describeWhyHeading(
  words: WhyWords,
  subject: string,
  { from, to }: Pick<Split, 'from' | 'to'>,
  unit: AmountUnit,
): string {
  const change = shownDifference(to, from, unit)
  const direction = directionOf(change, unit)
  if (direction === 'level') return words.t('why.headLevel', { name: subject })
  const size = describeChangeAmount(words, Math.abs(change), unit)
  if (isAboutLevel(to, from)) {
    return words.t('why.headAboutLevel', { name: subject, change: `${direction === 'up' ? '+' : '−'}${size}` })
  }
  const values = { name: subject, change: size }
  return direction === 'up' ? words.t('why.headUp', values) : words.t('why.headDown', values)
}

/** From this share of the change on a bar did about all of it. */
const ABOUT_ALL = 0.995

/** What a bar did for the change, in one sentence that is true of its figures as they are shown. */
export function describeWork(words: WhyWords, bar: Bar, { change }: BarsView, unit: AmountUnit): string {
  if (directionOf(bar.shown, unit) === 'level') return words.t('why.nothing')
  if (directionOf(change, unit) === 'level') return words.t('why.cancelled')
  const share = bar.shown / change
  if (share < 0) {
    return words.t('why.against', { amount: describeChangeAmount(words, Math.abs(bar.shown), unit) })
  }
  const beyond = bar.shown - change
  if (share > 1 && directionOf(beyond, unit) !== 'level') {
    return words.t('why.workMore', { amount: describeChangeAmount(words, Math.abs(beyond), unit) })
  }
  if (share > ABOUT_ALL) return words.t('why.workAll')
  return words.t('why.work', { share: words.format.percent(share) })
}

/** The turn that is explained; none for a whole game. */
export interface ExplainedTurn {
  readonly now: TurnRecord
  readonly before: TurnRecord
}

/** What a seat decided about some topics, as a list of sentences; of a lever that was moved, from where to where. */
function describeTopics(
  words: WhyWords,
  seat: Seat,
  topics: readonly BarPart[],
  { now, before }: ExplainedTurn,
): string {
  const speech = { seat, talks: now.talks }
  const decided = now.decisions[seat].filter(decision =>
    topics.includes(isLeverDecision(decision) ? decision.lever : 'talks'),
  )
  const said = decided.map(decision =>
    isLeverDecision(decision)
      ? describeLeverChange(words, decision, before.settings)
      : describeDecision(words, decision, speech),
  )
  return words.list(said)
}

/** Events that began and that ended with a turn, as they stood on the wire. */
function describeEvents(words: WhyWords, { parts }: Bar, { now, before }: ExplainedTurn): readonly string[] {
  const isMeant = (id: EventId) => parts.length === 0 || parts.includes(id)
  const title = (id: EventId) => words.t(`news.${id}.text`)
  const began = now.events.filter(({ id, began }) => began && isMeant(id)).map(({ id }) => title(id))
  const isOver = (id: EventId) => !now.events.some(event => event.id === id)
  const ended = before.events.filter(({ id }) => isOver(id) && isMeant(id)).map(({ id }) => title(id))
  return [
    ...(began.length > 0 ? [words.t('why.eventsBegan', { events: words.list(began) })] : []),
    ...(ended.length > 0 ? [words.t('why.eventsEnded', { events: words.list(ended) })] : []),
  ]
}

function describeSeat(
  words: WhyWords,
  bar: Bar,
  member: Seat,
  turn: ExplainedTurn | undefined,
  measure: MeasureId | undefined,
): readonly string[] {
  const { parts } = bar
  const [part] = parts
  if (!part) return [words.t(turn ? 'why.seatHow' : 'why.seatGameHow', { seat: saySeat(words, member) })]
  const decisions = turn ? describeTopics(words, member, parts, turn) : ''
  return [
    ...(decisions === '' ? [] : [words.t('why.decided', { seat: words.t(`seat.${member}.name`), decisions })]),
    ...(parts.length > 1
      ? [words.t('why.othersHow')]
      : describeWay(words, bar, measure, [words.t(`why.lever.${part as Topic}`)])),
  ]
}

/**
 * What lies behind a bar: what was decided or happened, and how it works.
 *
 * @param measure The figure that is explained, and so the way to it; without it the way through the market.
 */
export function describeBehind(
  words: WhyWords,
  bar: Bar,
  turn: ExplainedTurn | undefined,
  measure?: MeasureId,
): readonly string[] {
  const { member, parts } = bar
  if (member === 'events') {
    return describeWay(words, bar, measure, turn ? describeEvents(words, bar, turn) : [words.t('why.eventsGame')])
  }
  if (member !== 'trend') return describeSeat(words, bar, member, turn, measure)
  const [part] = parts
  if (!part) return [words.t('why.trendHow')]
  const how = words.t(parts.length > 1 ? 'why.otherCausesHow' : `why.worldHow.${part as TrendPart | 'carry'}`)
  return describeWay(words, bar, measure, [how])
}

/** The part of the whole trend that comes by itself, where it shows. */
export function describeByItself(words: WhyWords, byItself: number, unit: AmountUnit): readonly string[] {
  if (directionOf(byItself, unit) === 'level') return []
  return [words.t('why.byItself', { amount: describeSigned(words, byItself, unit) })]
}
