import type { ScenarioId } from '../../store/gameTerms'
import { useWords } from '../app/session'

/** One scenario of the list. */
export function ScenarioChoice({
  id,
  isChosen,
  onChoose,
}: {
  id: ScenarioId
  isChosen: boolean
  onChoose: () => void
}) {
  const { t } = useWords()
  return (
    <label class="scenario-choice">
      <input type="radio" name="scenario" checked={isChosen} autofocus={isChosen} onChange={onChoose} />
      <span>
        <strong>{t(`scenario.${id}.name`)}</strong>
        <span>{t(`scenario.${id}.note`)}</span>
        <span>{t(`scenario.${id}.lesson`)}</span>
      </span>
    </label>
  )
}
