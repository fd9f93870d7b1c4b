import { CHINESE_EXPORTS_2016_MT } from '../../model/baseProblem'
import { ARTICLE, exportUnitValueUsd, unitValueChange, yuanPerDollar } from '../../model/figures'
import type { ClaimTest } from './claimTest'

/** What the figures of the article must come to, each to the rounding with which it is given. */
const LIMITS = {
  unitUsd: 2591,
  yuanPerUsd: 6.774,
  unitChange: -0.054,
  roundUsd: 1,
  roundYuan: 0.001,
  roundChange: 0.001,
  roundMt: 0.01,
} as const

/**
 * The customs figures: value of a tonne (USD), exchange rate, change of the value of a tonne (a fraction), and nine
 * months of the base year against the tonnes of the article (Mt). Arithmetic, no run.
 */
export const customs = {
  claim: 11,
  speaker: 'customs',
  limits: LIMITS,
  choose: () => ({ basis: 'figures', runs: [] }),
  measure: () => ({
    unitUsd: exportUnitValueUsd(),
    yuanPerUsd: yuanPerDollar(),
    unitChange: unitValueChange(),
    exportsMt: ARTICLE.exportsMt.value,
    baseMt: 0.75 * CHINESE_EXPORTS_2016_MT,
  }),
  judge({ unitUsd, yuanPerUsd, unitChange, exportsMt, baseMt }) {
    const isNear = [
      Math.abs(unitUsd - LIMITS.unitUsd) <= LIMITS.roundUsd,
      Math.abs(yuanPerUsd - LIMITS.yuanPerUsd) <= LIMITS.roundYuan,
      Math.abs(unitChange - LIMITS.unitChange) <= LIMITS.roundChange,
      Math.abs(baseMt - exportsMt) <= LIMITS.roundMt,
    ]
    return isNear.every(Boolean) ? 'borneOut' : 'notBorneOut'
  },
} as const satisfies ClaimTest<{
  unitUsd: number
  yuanPerUsd: number
  unitChange: number
  exportsMt: number
  baseMt: number
}>
