import { useRef, useState } from 'preact/hooks'
import { MODEL_ADDRESS } from '../../describe/modelLinks'
import { ABOUT_ADDRESS } from '../app/address'
import { useApp, useWords } from '../app/session'
import { DialogHead } from '../parts/DialogHead'
import { Icon } from '../parts/Icon'
import '../styles/menu.css'
import { MenuChoices } from './MenuChoices'
import { MenuGame } from './MenuGame'

/** The menu button with its dialog: how the page looks, sounds and helps, and what can be done with the game. */
export function Menu() {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [closings, setClosings] = useState(0)
  const isPlaying = useApp(state => state.game !== undefined)
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={t('menu.open')}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="menu" />
      </button>
      <dialog ref={dialog} class="menu" aria-label={t('menu.heading')} onClose={() => setClosings(count => count + 1)}>
        <DialogHead heading={t('menu.heading')} />
        <MenuChoices />
        {/* A question left open is not answered by the first click of the next visit. */}
        {isPlaying && <MenuGame key={closings} onLeave={() => dialog.current?.close()} />}
        <a class="button" href={MODEL_ADDRESS}>
          {t('menu.model')}
        </a>
        <a class="button" href={ABOUT_ADDRESS}>
          {t('menu.about')}
        </a>
        <h3>{t('menu.keysHeading')}</h3>
        <p>{t('menu.keys')}</p>
      </dialog>
    </>
  )
}
