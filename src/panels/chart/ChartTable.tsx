import { type AmountUnit, describeNumber, describeUnit } from '../../describe/amounts'
import { useWords } from '../app/session'
import type { ChartLine } from './line'

/** The figures of a chart as a table, as far along the turn axis as any line goes. */
export function ChartTable(props: {
  title: string
  unit: AmountUnit
  lines: readonly ChartLine[]
  turns: readonly string[]
}) {
  const { title, unit, lines, turns } = props
  const words = useWords()
  const reached = Math.max(0, ...lines.map(({ from, values }) => from + values.length))
  return (
    <table class="chart-table">
      <caption>
        {title}, {describeUnit(words, unit)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.t('report.turn')}</th>
          {lines.map(entry => (
            <th key={entry.id} scope="col">
              {entry.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {turns.slice(0, reached).map((turn, index) => (
          <tr key={turn}>
            <th scope="row">{turn}</th>
            {lines.map(entry => {
              const value = entry.values[index - entry.from]
              return <td key={entry.id}>{value === undefined ? '' : describeNumber(words, value, unit)}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
