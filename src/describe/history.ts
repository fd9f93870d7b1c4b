import type { HistorySeries } from '../report/history'
import { type HistorySeriesId, PUBLIC_HISTORY } from '../report/publicFigures'
import type { AmountUnit } from './amounts'
import type { Words } from './words'

/** What the figures of each series are counted in. */
export const HISTORY_UNITS: Readonly<Record<HistorySeriesId, AmountUnit>> = {
  worldPrice: 'usdPerTonne',
  worldOutput: 'megatonneAYear',
  chinaOutput: 'megatonneAYear',
  chinaCapacity: 'megatonneAYear',
  chinaExports: 'megatonneAYear',
  chinaShareForUs: 'percent',
  usOutput: 'megatonneAYear',
  usSmelterJobs: 'jobs',
  rusalOutput: 'megatonneAYear',
  rusalNetDebt: 'millionUsd',
}

/** What is said of a run beside the public figures. */
export interface HistoryWords {
  readonly sentence: string
  /** Every source of a figure shown, with what it is of. */
  readonly sources: readonly string[]
}

/** Say how near a run came: the figure it met best, the one it met worst, and where the figures are from. */
export function describeHistory(words: Words, series: readonly HistorySeries[]): HistoryWords {
  const byError = [...series].sort((a, b) => a.meanError - b.meanError)
  const named = (entry: HistorySeries) => ({
    name: words.t(`history.${entry.id}`),
    error: words.format.percent(entry.meanError, 1),
  })
  const best = named(byError[0]!)
  const worst = named(byError[byError.length - 1]!)
  const sources = series.flatMap(({ id }) => {
    const ofSeries = PUBLIC_HISTORY.filter(figure => figure.series === id).map(figure => figure.source)
    return words.t('history.source', { name: words.t(`history.${id}`), sources: [...new Set(ofSeries)].join('; ') })
  })
  return {
    sentence: words.t('history.sentence', {
      best: best.name,
      bestError: best.error,
      worst: worst.name,
      worstError: worst.error,
    }),
    sources,
  }
}
