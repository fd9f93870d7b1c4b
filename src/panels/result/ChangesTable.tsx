import { describeChanges } from '../../describe/changes'
import { useWords } from '../app/session'
import { ChangeMark } from '../parts/ChangeMark'
import { Term } from '../terms/Term'
import { Slope } from './Slope'
import { type TurnProps, turnOf } from './turnOf'

/** What changed in a turn, measure by measure. */
export function ChangesTable(props: TurnProps) {
  const words = useWords()
  const { t } = words
  const { now, before } = turnOf(props)
  return (
    <section class="changes">
      <h2>{t('result.whatChanged')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('result.measure')}</th>
            <th scope="col">{t('result.before')}</th>
            <td />
            <th scope="col">{t('result.now')}</th>
            <th scope="col">{t('result.change')}</th>
          </tr>
        </thead>
        <tbody>
          {describeChanges(words, props.seat, now, before).map(row => (
            <tr key={row.id} data-testid={`change-${row.id}`}>
              <th scope="row">
                <Term id={row.id} class="term-label">
                  {row.name}
                </Term>{' '}
                <small>{row.unit}</small>
              </th>
              <td class="changes-before">{row.before}</td>
              <td class="changes-slope">
                <Slope direction={row.direction} />
              </td>
              <td class="changes-now">{row.now}</td>
              <td class="changes-change">
                <ChangeMark direction={row.direction} /> {row.change}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
