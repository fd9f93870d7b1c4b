import { useWords } from '../app/session'

/** Whether people are asked, before each turn, what it will bring. */
export function AskChoice({ isAsking, onChange }: { isAsking: boolean; onChange: (isAsking: boolean) => void }) {
  const { t } = useWords()
  return (
    <>
      <h3>{t('setUp.predictions')}</h3>
      <p id="ask-note">{t('setUp.predictionsNote')}</p>
      <label class="ask-choice">
        <input
          type="checkbox"
          checked={isAsking}
          aria-describedby="ask-note"
          onChange={event => onChange(event.currentTarget.checked)}
        />
        <span>{t('setUp.predictionsAsk')}</span>
      </label>
    </>
  )
}
