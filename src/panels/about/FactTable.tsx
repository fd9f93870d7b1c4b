import { useWords } from '../app/session'

/** What something is, its value, and a third thing to be known of it. */
export interface FactRow {
  readonly what: string
  readonly value: string
  readonly more: string
}

/** Facts, one a row. */
export function FactTable(props: { caption?: string; more: string; rows: readonly FactRow[] }) {
  const { caption, more: heading, rows } = props
  const { t } = useWords()
  return (
    <table>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{t('about.what')}</th>
          <th scope="col">{t('about.value')}</th>
          <th scope="col">{heading}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, value, more }) => (
          <tr key={what + value}>
            <th scope="row">{what}</th>
            <td>{value}</td>
            <td>{more}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
