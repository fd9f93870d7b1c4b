import { HISTORY_ERRORS } from '../../report/historyErrors'
import { useModelWords } from './useModelWords'

const LIMITS = [
  'partial',
  'stocks',
  'regions',
  'estimates',
  'elasticities',
  'origins',
  'building',
  'politics',
  'cost',
] as const

/** What the model leaves out or gets wrong, and how far it lies from what happened. */
export function Limits() {
  const { t, format } = useModelWords()
  return (
    <>
      <ul class="limits">
        {LIMITS.map(id => (
          <li key={id}>
            <strong>{t(`limits.${id}.name`)}</strong> {t(`limits.${id}.text`)}
          </li>
        ))}
      </ul>
      <h3>{t('limits.history')}</h3>
      <p>
        {t('limits.historyNote')} {t('limits.historyReading')}
      </p>
      <table class="history-errors">
        <thead>
          <tr>
            <th scope="col">{t('limits.series')}</th>
            <th scope="col">{t('limits.error')}</th>
            <th scope="col">{t('limits.years')}</th>
          </tr>
        </thead>
        <tbody>
          {HISTORY_ERRORS.map(({ id, meanError, years }) => (
            <tr key={id}>
              <th scope="row">{t(`history.${id}`)}</th>
              <td>{format.percent(meanError, 1)}</td>
              <td>{years.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
