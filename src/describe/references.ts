import { ASSUMPTIONS, type AssumptionId } from '../model/assumptions'
import { ARTICLE, type Figure, PUBLIC_FIGURES } from '../model/figures'
import { exactDecimals } from './exact'
import { modelWords } from './openModel/modelWords'
import type { MeasuredId } from './openModel/parameters'
import type { Words } from './words'

/** One measured figure as a line of the list of sources. */
export interface MeasuredLine {
  /** What is counted, by the name that it has in the table of all numbers. */
  readonly what: string
  readonly value: string
  readonly unit: string
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
  readonly unit: string
  readonly why: string
}

/** Every measured figure of the model by its source, the article's first. */
export function describeReferences(words: Words): readonly Reference[] {
  const { t } = modelWords(words)
  const figures: Readonly<Record<MeasuredId, Figure>> = { ...ARTICLE, ...PUBLIC_FIGURES }
  const bySource = new Map<string, MeasuredLine[]>()
  for (const [id, figure] of Object.entries(figures)) {
    const lines = bySource.get(figure.source) ?? []
    const { unit, period } = figure
    lines.push({ what: t(`measured.${id as MeasuredId}`), value: measuredValue(words, figure), unit, period })
    bySource.set(figure.source, lines)
  }
  return [...bySource].map(([source, lines]) => ({ source, figures: lines }))
}

/** Every assumption of the model that a scenario can change. */
export function describeAssumptions(words: Words): readonly AssumptionLine[] {
  const { t } = modelWords(words)
  const exact = (value: number) => words.format.number(value, exactDecimals(value))
  return (Object.keys(ASSUMPTIONS) as AssumptionId[]).map(id => {
    const { unit, source, value, low, high } = ASSUMPTIONS[id]
    return {
      what: t(`assumption.${id}.name`),
      value: words.t('about.range', { value: exact(value), low: exact(low), high: exact(high) }),
      unit,
      why: source,
    }
  })
}

// Shares and changes are kept as fractions and read as percent.
function measuredValue({ format }: Words, { value, unit }: Figure): string {
  if (!/^(share|change)\b/.test(unit)) return format.number(value, exactDecimals(value))
  return format.percent(value, exactDecimals(100 * value))
}
