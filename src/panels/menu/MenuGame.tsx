import { useState } from 'preact/hooks'
import { useActions, useApp, useWords } from '../app/session'

/** Leave the game, which keeps it, or give it up, which is asked twice. */
export function MenuGame({ onLeave }: { onLeave: () => void }) {
  const { t } = useWords()
  const { toTitle, takeSeat, showReport } = useActions()
  const hasPlayed = useApp(state => (state.game?.records.length ?? 0) > 0)
  const screen = useApp(state => state.screen)
  const seat = useApp(state => state.seat)
  const [isSure, setSure] = useState(false)
  const restart = () => {
    if (!isSure) return setSure(true)
    onLeave()
    if (seat) takeSeat(seat)
  }
  return (
    <div class="menu-game">
      {hasPlayed && screen !== 'report' && (
        <>
          <button
            type="button"
            class="button"
            onClick={() => {
              onLeave()
              showReport()
            }}
          >
            {t('menu.report')}
          </button>
          <p>{t('menu.reportNote')}</p>
        </>
      )}
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
