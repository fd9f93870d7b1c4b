import type { HistorySeriesId } from './publicFigures'

/** How far a series of the History scenario lies from what was published. */
export interface HistoryError {
  readonly id: HistorySeriesId
  /** Mean of the sizes of the relative errors, a fraction. */
  readonly meanError: number
  /** Years that have a published figure. */
  readonly years: readonly number[]
}

const ALL = [2017, 2018, 2019, 2020]

/** Measured with every seat doing what it did, seed 1; the same in every run of this model, which a test repeats. */
export const HISTORY_ERRORS: readonly HistoryError[] = [
  { id: 'worldPrice', meanError: 0.057, years: ALL },
  { id: 'worldOutput', meanError: 0.033, years: ALL },
  { id: 'chinaOutput', meanError: 0.008, years: [2019, 2020] },
  { id: 'chinaCapacity', meanError: 0.022, years: ALL },
  { id: 'chinaExports', meanError: 0.147, years: [2017, 2018, 2020] },
  { id: 'chinaShareForUs', meanError: 0.257, years: [2017, 2018] },
  { id: 'usOutput', meanError: 0.183, years: [2017, 2020] },
  { id: 'usSmelterJobs', meanError: 0.382, years: [2018, 2020] },
  { id: 'rusalOutput', meanError: 0.051, years: [2017, 2018] },
  { id: 'rusalNetDebt', meanError: 0.056, years: ALL },
]
