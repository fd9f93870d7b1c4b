import type { Basis } from './assumptions'

/** A measured number: what the article said or a public source published. */
export interface Figure {
  readonly value: number
  readonly unit: string
  /** Year or period it is for. */
  readonly period: string
  readonly basis: Basis
  readonly source: string
}

/** The news article behind the game. */
export const ARTICLE_SOURCE = 'Global Times, November 2016, Nanning'
const CUSTOMS = `${ARTICLE_SOURCE}, citing the General Administration of Customs`
const IMPACT_STUDY = 'Aluminum Association, economic impact study 2020'
const RUSAL_REPORT = 'UC RUSAL, annual report 2016'

const NINE_MONTHS = 'January to September 2016'

/** Figures of the article. */
export const ARTICLE = {
  chinaShareOfOutput: {
    value: 0.5,
    unit: 'share of world electrolytic aluminium output, "about half"',
    period: '2016',
    basis: 'article',
    source: ARTICLE_SOURCE,
  },
  exportsMt: { value: 3.47, unit: 'Mt', period: NINE_MONTHS, basis: 'article', source: CUSTOMS },
  exportsBnCny: { value: 60.9, unit: 'bn CNY', period: NINE_MONTHS, basis: 'article', source: CUSTOMS },
  exportsBnUsd: { value: 8.99, unit: 'bn USD', period: NINE_MONTHS, basis: 'article', source: CUSTOMS },
  volumeChange: {
    value: -0.024,
    unit: 'change on the year before',
    period: NINE_MONTHS,
    basis: 'article',
    source: CUSTOMS,
  },
  valueChange: {
    value: -0.077,
    unit: 'change on the year before, in yuan',
    period: NINE_MONTHS,
    basis: 'article',
    source: CUSTOMS,
  },
} as const satisfies Record<string, Figure>

/** Public figures that the model is built on. */
export const PUBLIC_FIGURES = {
  chinaCapacityMt: {
    value: 41,
    unit: 'Mt a year',
    period: '2016',
    basis: 'public',
    source: 'Wood Mackenzie (MIIT lists)',
  },
  chinaOutputMt: {
    value: 32.65,
    unit: 'Mt a year',
    period: '2016',
    basis: 'public',
    source: 'Antaike, as reported by KATM, March 2017',
  },
  usOutputMt: { value: 0.818, unit: 'Mt a year', period: '2016', basis: 'public', source: 'USGS, smelter output' },
  chinaUnlicensedMt: {
    value: 11,
    unit: 'Mt a year',
    period: '2016',
    basis: 'public',
    source: 'Wood Mackenzie (MIIT lists)',
  },
  usSmelterJobs: { value: 4879, unit: 'direct jobs', period: '2016', basis: 'public', source: IMPACT_STUDY },
  usSmelterJobs2013: { value: 12787, unit: 'direct jobs', period: '2013', basis: 'public', source: IMPACT_STUDY },
  usAluminiumJobs: {
    value: 165804,
    unit: 'direct jobs in all of aluminium',
    period: '2016',
    basis: 'public',
    source: IMPACT_STUDY,
  },
  usMillJobs: {
    value: 62327,
    unit: 'direct jobs in sheet and extrusions',
    period: '2016',
    basis: 'public',
    source: IMPACT_STUDY,
  },
  rusalNetDebtMUsd: { value: 8421, unit: 'million USD', period: '2016', basis: 'public', source: RUSAL_REPORT },
  rusalEbitdaMUsd: { value: 1489, unit: 'million USD a year', period: '2016', basis: 'public', source: RUSAL_REPORT },
  wtoCountermeasuresMUsd: {
    value: 3579,
    unit: 'million USD a year that China may strike back with, case DS471',
    period: '2019',
    basis: 'public',
    source: 'WTO arbitrator, as reported by Baker McKenzie, November 2019',
  },
  worldPriceUsd: {
    value: 1604,
    unit: 'USD per tonne, exchange price, annual average',
    period: '2016',
    basis: 'public',
    source: 'IMF primary commodity prices (LME cash)',
  },
} as const satisfies Record<string, Figure>

/** Average value of a tonne exported, USD. */
export function exportUnitValueUsd(): number {
  return (ARTICLE.exportsBnUsd.value * 1000) / ARTICLE.exportsMt.value
}

/** Exchange rate that the article's two values imply, yuan per dollar. */
export function yuanPerDollar(): number {
  return ARTICLE.exportsBnCny.value / ARTICLE.exportsBnUsd.value
}

/** Exports in the same months of the year before, Mt. */
export function exportsYearBeforeMt(): number {
  return ARTICLE.exportsMt.value / (1 + ARTICLE.volumeChange.value)
}

/** Their value, bn yuan. */
export function exportsYearBeforeBnCny(): number {
  return ARTICLE.exportsBnCny.value / (1 + ARTICLE.valueChange.value)
}

/** Change of the value of a tonne in yuan on the year before, a fraction. */
export function unitValueChange(): number {
  return (1 + ARTICLE.valueChange.value) / (1 + ARTICLE.volumeChange.value) - 1
}
