import { useId } from 'preact/hooks'
import { useWords } from '../app/session'
import '../styles/why.css'

/** Which figure is explained. */
export function MeasureSelect<Id extends string>(props: {
  ids: readonly Id[]
  chosen: Id
  nameOf(id: Id): string
  onChoose(id: Id): void
}) {
  const { ids, chosen, nameOf, onChoose } = props
  const { t } = useWords()
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
