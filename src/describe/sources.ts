import type { TurnRecord } from '../game/record'
import { ASSUMPTIONS, type AssumptionId } from '../model/assumptions'
import type { Figure } from '../model/figures'
import { describeAmount } from './amounts'
import { exactDecimals } from './exact'
import { FIGURES } from './figures'
import { ROOTS, type SourcedId } from './sourcesRoots'
import { nameOfTerm } from './terms'
import { isFigure, type TermId } from './termsIds'
import { type LinkedText, parseLinks } from './termsLinks'
import type { Words } from './words'

/** On what a number rests, in words. */
export interface FigureSource {
  readonly name: string
  readonly unit: LinkedText
  /** The time it is for. */
  readonly period: LinkedText
  /** Article, public figure, estimate, assumption, and whether the model computes from it. */
  readonly basis: LinkedText
  /** How the model comes to it, in one sentence. */
  readonly how: string
  /** Its value in the base year, where the game keeps one. */
  readonly start: string | undefined
  /** The measured figures it starts from, each with its unit, year and source. */
  readonly sources: readonly string[]
  /** Assumptions that move it most, with their ranges and why. */
  readonly assumptions: readonly string[]
}

/** Whether the term stands for a number that can say on what it rests. */
export function isSourced(id: TermId): id is SourcedId {
  return Object.hasOwn(ROOTS, id)
}

/**
 * Say on what a number rests: unit, time, basis, source, and how the model comes to it.
 *
 * @param base The base year as a turn, for the value of 2016; undefined where no game is on.
 */
export function sourceOfFigure(words: Words, id: SourcedId, base: TurnRecord | undefined): FigureSource {
  const { unit, period, basis, measured, assumed } = ROOTS[id]
  return {
    name: nameOfTerm(words, id),
    unit: parseLinks(words.t(`source.unit.${unit}`)),
    period: parseLinks(words.t(`source.period.${period}`)),
    basis: parseLinks(words.t(`source.basis.${basis}`)),
    how: words.t(`source.${id}.how`),
    start: base && isFigure(id) ? describeAmount(words, FIGURES[id].valueIn(base), FIGURES[id].unit) : undefined,
    sources: measured.map(figure => describeMeasured(words, figure)),
    assumptions: assumed.map(assumption => describeAssumed(words, assumption)),
  }
}

/** Shares and changes are kept as fractions and read as percent. */
const FRACTION = /^(share|change)\b/

/** Write a measured figure with its unit, year and source. */
export function describeMeasured(words: Words, { value, unit, period, source }: Figure): string {
  const amount = FRACTION.test(unit) ? words.format.percent(value, exactDecimals(100 * value)) : exact(words, value)
  return words.t('source.measured', { value: amount, unit, period, source })
}

/** Write an assumption with its value, range and reason. */
export function describeAssumed(words: Words, id: AssumptionId): string {
  const { value, low, high, unit, source } = ASSUMPTIONS[id]
  const [shown, from, to] = [value, low, high].map(number => exact(words, number)) as [string, string, string]
  return words.t('source.assumed', { name: unit, value: shown, low: from, high: to, why: source })
}

/** Write a number with as many decimals as it has, at most three. */
function exact(words: Words, value: number): string {
  return words.format.number(value, exactDecimals(value))
}
