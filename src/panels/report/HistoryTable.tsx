import { describeNumber, describeUnit } from '../../describe/amounts'
import { describeHistory, HISTORY_UNITS } from '../../describe/history'
import type { Game } from '../../game/game'
import { compareWithHistory, type HistorySeries } from '../../report/history'
import { useWords } from '../app/session'
import '../styles/history.css'

/** The game beside what was published of its years, with the mean error of each series; each source is named below. */
export function HistoryTable({ game }: { game: Game }) {
  const words = useWords()
  const { t } = words
  const series = compareWithHistory(game)
  const [first] = series
  if (!first) return null
  const { sentence, sources } = describeHistory(words, series)
  return (
    <section class="history">
      <h2>{t('history.heading')}</h2>
      <p>{sentence}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('history.figure')}</th>
            {first.years.map(({ year }) => (
              <th key={year} scope="col">
                {String(year)}
              </th>
            ))}
            <th scope="col">{t('history.error')}</th>
          </tr>
        </thead>
        <tbody>
          {series.map(entry => (
            <SeriesRow key={entry.id} series={entry} />
          ))}
        </tbody>
      </table>
      <details>
        <summary>{t('history.sources')}</summary>
        <ul>
          {sources.map(source => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function SeriesRow({ series }: { series: HistorySeries }) {
  const words = useWords()
  const { t, format } = words
  const { id, years, meanError } = series
  const unit = HISTORY_UNITS[id]
  const amount = (value: number) => describeNumber(words, value, unit)
  return (
    <tr data-testid={`history-${id}`}>
      <th scope="row">
        {t(`history.${id}`)} <small>{describeUnit(words, unit)}</small>
      </th>
      {years.map(({ year, run, published }) => (
        <td key={year}>
          <span class="narrow-only quiet">{String(year)}</span>
          <span>{amount(run)}</span>
          <small>
            {published === undefined ? t('history.none') : t('history.published', { amount: amount(published) })}
          </small>
        </td>
      ))}
      <td>
        <span class="narrow-only quiet">{t('history.error')}</span>
        <strong>{format.percent(meanError, 1)}</strong>
      </td>
    </tr>
  )
}
