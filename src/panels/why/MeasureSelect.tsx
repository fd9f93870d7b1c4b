import { useId } from 'preact/hooks'
import type { MeasureGroup } from '../../describe/why/measure'
import '../styles/why.css'
import { useWhyWords } from './useWhyWords'

/** Which figure is explained. */
export function MeasureSelect<Id extends string>(props: {
  groups: readonly MeasureGroup<Id>[]
  chosen: Id
  nameOf(id: Id): string
  onChoose(id: Id): void
}) {
  const { groups, chosen, nameOf, onChoose } = props
  const { t } = useWhyWords()
  const id = useId()
  return (
    <p class="measure-select">
      <label for={id}>{t('why.figure')}</label>{' '}
      <select id={id} value={chosen} onChange={event => onChoose(event.currentTarget.value as Id)}>
        {groups.map(({ heading, ids }) => {
          const options = ids.map(each => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))
          return heading ? (
            <optgroup key={heading} label={heading}>
              {options}
            </optgroup>
          ) : (
            options
          )
        })}
      </select>
    </p>
  )
}
