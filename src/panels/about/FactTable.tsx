import { useWords } from '../app/session'

/** What something is, its value with the unit, and one more thing to be known of it. */
export interface FactRow {
  readonly what: string
  readonly value: string
  readonly unit: string
  readonly more: string
}

/** Facts, one a row. */
export function FactTable(props: { caption?: string; more: string; rows: readonly FactRow[] }) {
  const { caption, more: heading, rows } = props
  const { t } = useWords()
  return (
    <table class="figure-list">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{t('about.what')}</th>
          <th scope="col">{t('about.value')}</th>
          <th scope="col">{t('about.unit')}</th>
          <th scope="col">{heading}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, value, unit, more }) => (
          <tr key={what + value}>
            <th scope="row">{what}</th>
            <td>{value}</td>
            <td>{unit}</td>
            <td>{more}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
