import { ASSUMPTIONS } from '../model/assumptions'
import { ARTICLE, type Figure, PUBLIC_FIGURES } from '../model/figures'
import { exactDecimals } from './exact'
import type { Words } from './words'

/** One measured figure as a line of the list of sources. */
export interface MeasuredLine {
  /** What is counted, with its unit. */
  readonly what: string
  readonly value: string
  readonly period: string
}

/** A source with every figure that was taken from it. */
export interface Reference {
  readonly source: string
  readonly figures: readonly MeasuredLine[]
}

/** An assumption as a line: what it is, its value with the range that trials use, and why. */
export interface AssumptionLine {
  readonly what: string
  readonly value: string
  readonly why: string
}

/** Every measured figure of the model by its source, the article's first. */
export function describeReferences(words: Words): readonly Reference[] {
  const figures: readonly Figure[] = [...Object.values(ARTICLE), ...Object.values(PUBLIC_FIGURES)]
  const bySource = new Map<string, MeasuredLine[]>()
  for (const figure of figures) {
    const lines = bySource.get(figure.source) ?? []
    lines.push({ what: figure.unit, value: measuredValue(words, figure), period: figure.period })
    bySource.set(figure.source, lines)
  }
  return [...bySource].map(([source, lines]) => ({ source, figures: lines }))
}

/** Every assumption of the model that a scenario can change. */
export function describeAssumptions(words: Words): readonly AssumptionLine[] {
  const exact = (value: number) => words.format.number(value, exactDecimals(value))
  return Object.values(ASSUMPTIONS).map(({ unit, source, value, low, high }) => ({
    what: unit,
    value: words.t('about.range', { value: exact(value), low: exact(low), high: exact(high) }),
    why: source,
  }))
}

// Shares and changes are kept as fractions and read as percent.
function measuredValue({ format }: Words, { value, unit }: Figure): string {
  if (!/^(share|change)\b/.test(unit)) return format.number(value, exactDecimals(value))
  return format.percent(value, exactDecimals(100 * value))
}
