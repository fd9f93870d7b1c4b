import { describeAssumptions } from '../../describe/references'
import { useWords } from '../app/session'

/** Every assumption that a scenario can change, with its range and the reason for it. */
export function AssumptionList() {
  const words = useWords()
  const { t } = words
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('about.what')}</th>
          <th scope="col">{t('about.value')}</th>
          <th scope="col">{t('about.why')}</th>
        </tr>
      </thead>
      <tbody>
        {describeAssumptions(words).map(({ what, value, why }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{value}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
