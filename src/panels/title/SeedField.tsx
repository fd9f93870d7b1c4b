import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../app/session'

/** Id of the form that ends the terms: Enter in the field is its button. */
export const SET_UP_FORM = 'set-up-form'

/** The number that fixes all chance of a game; empty, it is drawn. */
export function SeedField({ text, isBad, onWrite }: { text: string; isBad: boolean; onWrite: (text: string) => void }) {
  const { t } = useWords()
  const fault = useRef<HTMLParagraphElement>(null)
  // The field keeps the focus; what is wrong with it must not stand under the foot of the dialog.
  useEffect(() => {
    if (isBad) fault.current?.scrollIntoView({ block: 'nearest' })
  }, [isBad])
  return (
    <div class="seed">
      <h3>
        <label for="seed">{t('setUp.seed')}</label>
      </h3>
      <p id="seed-note">{t('setUp.seedNote')}</p>
      <input
        class="field"
        id="seed"
        form={SET_UP_FORM}
        inputMode="numeric"
        autocomplete="off"
        value={text}
        aria-invalid={isBad}
        aria-describedby={isBad ? 'seed-fault' : 'seed-note'}
        onInput={event => onWrite(event.currentTarget.value)}
      />
      <p ref={fault} id="seed-fault" class="seed-fault" role="alert">
        {isBad && t('setUp.seedBad')}
      </p>
    </div>
  )
}
