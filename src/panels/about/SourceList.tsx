import { describeReferences } from '../../describe/references'
import { useWords } from '../app/session'

/** Every measured figure of the model under its source. */
export function SourceList() {
  const words = useWords()
  const { t } = words
  return (
    <>
      {describeReferences(words).map(({ source, figures }) => (
        <table key={source}>
          <caption>{source}</caption>
          <thead>
            <tr>
              <th scope="col">{t('about.what')}</th>
              <th scope="col">{t('about.value')}</th>
              <th scope="col">{t('about.period')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ what, value, period }) => (
              <tr key={what + value}>
                <th scope="row">{what}</th>
                <td>{value}</td>
                <td>{period}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  )
}
