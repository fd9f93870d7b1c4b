import { useWords } from '../app/session'
import { Icon } from './Icon'
import '../styles/dialog.css'

/** The top of a dialog: what it is called, and the button that closes it. */
export function DialogHead({ heading }: { heading: string }) {
  const { t } = useWords()
  return (
    <header class="dialog-head">
      <h2>{heading}</h2>
      <form method="dialog">
        <button type="submit" class="icon-button" aria-label={t('page.close')}>
          <Icon name="close" />
        </button>
      </form>
    </header>
  )
}
