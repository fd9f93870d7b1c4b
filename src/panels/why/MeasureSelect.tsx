import { useId } from 'preact/hooks'
import '../styles/why.css'
import { useWhyWords } from './useWhyWords'

/** Which figure is explained. */
export function MeasureSelect<Id extends string>(props: {
  ids: readonly Id[]
  chosen: Id
  nameOf(id: Id): string
  onChoose(id: Id): void
}) {
  const { ids, chosen, nameOf, onChoose } = props
  const { t } = useWhyWords()
  const id = useId()
  return (
    <p class="measure-select">
      <label for={id}>{t('why.figure')}</label>{' '}
      <select id={id} value={chosen} onChange={event => onChoose(event.currentTarget.value as Id)}>
        {ids.map(each => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </p>
  )
}
