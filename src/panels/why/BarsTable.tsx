import { type AmountUnit, describeSigned, describeUnit } from '../../describe/amounts'
import type { Bar, BarsView } from '../../describe/why/bars'
import '../styles/chart.css'
import { shownSoloAndJoint } from './BarPlate'
import { useWhyWords } from './useWhyWords'

/** The bars as a table: for screen readers always, on the page on demand, and on paper. */
export function BarsTable(props: {
  id: string
  view: BarsView
  unit: AmountUnit
  fromLabel: string
  toLabel: string
  isOpen: boolean
}) {
  const { id, view, unit, fromLabel, toLabel, isOpen } = props
  const words = useWhyWords()
  const groupOf = new Map(view.groups.map(group => [group.id as string, group.name]))
  const nameOf = ({ member, label }: Bar) => {
    const group = groupOf.get(member) ?? words.t('why.market')
    // The one bar of a seat bears its name already.
    return group === label ? label : words.t('why.barOf', { group, label })
  }
  return (
    <div id={id} class={isOpen ? 'bars-table' : 'bars-table visually-hidden'}>
      <table class="chart-table">
        <caption>
          {words.t('why.bars')} {describeUnit(words, unit)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.t('why.part')}</th>
            <th scope="col">{words.t('why.solo')}</th>
            <th scope="col">{words.t('why.joint')}</th>
            <th scope="col">{words.t('why.share')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" colSpan={3}>
              {fromLabel}
            </th>
            <td>{view.fromText}</td>
          </tr>
          {view.bars.map(bar => {
            const [solo, joint] = shownSoloAndJoint(bar, unit)
            return (
              <tr key={bar.id}>
                <th scope="row">{nameOf(bar)}</th>
                <td>{describeSigned(words, solo, unit)}</td>
                <td>{describeSigned(words, joint, unit)}</td>
                <td>{bar.amount}</td>
              </tr>
            )
          })}
          <tr>
            <th scope="row" colSpan={3}>
              {toLabel}
            </th>
            <td>{view.toText}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
