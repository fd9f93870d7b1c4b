import { useState } from 'preact/hooks'
import { useActions, useApp, useWords } from '../app/session'

/** Leave the game, which keeps it, or give it up, which is asked twice. */
export function MenuGame({ onLeave }: { onLeave: () => void }) {
  const { t } = useWords()
  const { toTitle, takeSeat } = useActions()
  const seat = useApp(state => state.seat)
  const [isSure, setSure] = useState(false)
  const restart = () => {
    if (!isSure) return setSure(true)
    onLeave()
    if (seat) takeSeat(seat)
  }
  return (
    <div class="menu-game">
      <button
        type="button"
        class="button"
        onClick={() => {
          onLeave()
          toTitle()
        }}
      >
        {t('menu.toTitle')}
      </button>
      <p>{t('menu.toTitleNote')}</p>
      <button type="button" class="button" onClick={restart}>
        {isSure ? t('menu.restartSure') : t('menu.restart')}
      </button>
      <p>{t('menu.restartNote')}</p>
    </div>
  )
}
