/** The numbers of a game of recorded history beside what was published of its years. */
import type { Game } from '../../../src/game'
import { compareWithHistory, type HistorySeries } from '../../../src/report/history'
import { PUBLIC_HISTORY } from '../../../src/report/publicFigures'
import { percent, type Rule, type Value } from '../../helpers/tracedNumbers'

/** From what the engine counts in to what a cell shows: percent and billions. */
const SCALES: Partial<Record<HistorySeries['id'], number>> = { chinaShareForUs: 100, rusalNetDebt: 0.001 }

function cellsOf({ id, years, meanError }: HistorySeries): readonly (readonly Value[])[] {
  const scale = SCALES[id] ?? 1
  const shown = (value: number | undefined) => (value === undefined ? [] : [scale * value])
  return [...years.map(({ year, run, published }) => [year, ...shown(run), ...shown(published)]), [percent(meanError)]]
}

export function historyRules(game: Game): readonly Rule[] {
  const series = compareWithHistory(game)
  const errors = series.map(({ meanError }) => meanError)
  const years = series[0]!.years.map(({ year }) => year)
  return [
    ...series.map(
      (entry): Rule => ({
        section: `history, ${entry.id}`,
        select: `[data-testid="history-${entry.id}"] td`,
        factsOf: (_, index) => ({ values: cellsOf(entry)[index]! }),
      }),
    ),
    { section: 'history, years', select: '.history thead', factsOf: () => ({ values: years }) },
    {
      section: 'history, best and worst',
      select: '.history p',
      factsOf: () => ({ values: [percent(Math.min(...errors)), percent(Math.max(...errors))] }),
    },
    {
      section: 'history, sources',
      select: '.history details',
      factsOf: () => ({ values: [], names: PUBLIC_HISTORY.map(({ source }) => source) }),
    },
  ]
}
