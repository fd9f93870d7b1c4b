import { GOALS, type Goal, type GoalId } from '../game/goals'
import { type LeverId, leverOf } from '../game/levers'
import type { TurnRecord } from '../game/record'
import { goalScore } from '../game/score'
import { SEATS } from '../game/words'
import { type AmountUnit, describeAmount } from './amounts'
import { describeTerm } from './definitions'
import { FIGURES } from './figures'
import { describeLeverValue } from './leverValue'
import { describeAssumed, describeMeasured, isSourced, sourceOfFigure } from './sources'
import { LEVER_ROOTS, type SourcedId } from './sourcesRoots'
import { isFigure, isLever, type TermId } from './termsIds'
import { type LinkedText, parseLinks } from './termsLinks'
import type { Words } from './words'

/** What a plate tells about a term: its definition, then facts with a label each. */
export interface Plate {
  readonly name: string
  readonly text: LinkedText
  readonly facts: readonly PlateFact[]
}

/** One fact of a plate; several texts stand below each other. */
export interface PlateFact {
  readonly label: string
  readonly texts: readonly LinkedText[]
  /** What stands in their place until they are asked for; they are shown at once where this is missing. */
  readonly folded?: string
}

/** What a plate is opened on. */
export interface PlateSubject {
  readonly term: TermId
  /** The goal whose number it is, where it was opened from a goal. */
  readonly goal?: GoalId
}

/**
 * Set out a plate: the definition, and for numbers, goals and levers what they rest on.
 *
 * @param base The base year as a turn; undefined where no game is on.
 */
export function describePlate(words: Words, { term, goal }: PlateSubject, base: TurnRecord | undefined): Plate {
  const { name, text } = describeTerm(words, term)
  const facts = [
    ...(goal ? goalFacts(words, goal) : []),
    ...(isSourced(term) ? sourceFacts(words, term, base) : []),
    ...(isLever(term) ? leverFacts(words, term) : []),
  ]
  return { name, text, facts: facts.filter(fact => fact.texts.length > 0) }
}

type Label = 'unit' | 'period' | 'basis' | 'how' | 'start' | 'startHalf' | 'sources' | 'assumptions'
type OtherLabel = 'goal' | 'counted' | 'scale' | 'range' | 'lasts'

function fact(words: Words, label: Label | OtherLabel, ...texts: readonly (LinkedText | string)[]): PlateFact {
  const linked = texts.map(text => (typeof text === 'string' ? parseLinks(text) : text))
  return { label: words.t(`source.label.${label}`), texts: linked }
}

function foldedAssumptions(words: Words, assumptions: readonly string[]): PlateFact {
  const folded = words.t('source.assumptionCount', { count: assumptions.length })
  return { ...fact(words, 'assumptions', ...assumptions), folded }
}

function sourceFacts(words: Words, id: SourcedId, base: TurnRecord | undefined): PlateFact[] {
  const { unit, period, basis, how, start, sources, assumptions } = sourceOfFigure(words, id, base)
  const isOfHalfYear = isFigure(id) && FIGURES[id].unit === 'millionUsdATurn'
  return [
    fact(words, 'unit', unit),
    fact(words, 'period', period),
    fact(words, 'basis', basis),
    fact(words, 'how', how),
    fact(words, isOfHalfYear ? 'startHalf' : 'start', ...(start === undefined ? [] : [start])),
    fact(words, 'sources', ...sources),
    foldedAssumptions(words, assumptions),
  ]
}

/** Goals are measured in units of amounts, so a good result can be written as one. */
function goalFacts(words: Words, id: GoalId): PlateFact[] {
  const { unit, goodResult, over } = goalOf(id)
  const points = words.format.number(goalScore(goodResult, 0, goodResult), 0)
  const amount = describeAmount(words, Math.abs(goodResult), unit satisfies AmountUnit)
  const scale = words.t(goodResult > 0 ? 'source.scaleMore' : 'source.scaleLess', { points, amount })
  return [
    fact(words, 'goal', words.t(`goal.${id}.measure`)),
    fact(words, 'counted', words.t(`source.counted.${over}`)),
    fact(words, 'scale', scale),
  ]
}

function goalOf(id: GoalId): Goal {
  return SEATS.flatMap(seat => GOALS[seat]).find(goal => goal.id === id)!
}

function leverFacts(words: Words, id: LeverId): PlateFact[] {
  const lever = leverOf(id)
  const say = (value: number) => describeLeverValue(words, lever, value)
  const ends = { from: say(lever.values[0]!), to: say(lever.values.at(-1)!) }
  const range =
    lever.kind === 'order'
      ? words.t('source.rangeOrder', ends)
      : words.t('source.range', { ...ends, start: say(lever.start) })
  const { measured = [], assumed = [] } = LEVER_ROOTS[id] ?? {}
  return [
    fact(words, 'range', range),
    fact(words, 'lasts', words.t(`source.lasts.${lever.kind}`)),
    fact(words, 'basis', words.t('source.basis.lever')),
    fact(words, 'sources', ...measured.map(figure => describeMeasured(words, figure))),
    foldedAssumptions(
      words,
      assumed.map(assumption => describeAssumed(words, assumption)),
    ),
  ]
}
