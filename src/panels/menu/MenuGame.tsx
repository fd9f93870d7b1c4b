import { useState } from 'preact/hooks'
import type { AppState } from '../../store/appState'
import { isWorthKeeping, sittingOf, summaryOf } from '../../store/sitting'
import { useActions, useApp, useWords } from '../app/session'
import { useLostGame } from '../parts/useLostGame'

/** Leave the game, which keeps it, or start its seat again, which is asked twice. */
export function MenuGame({ onLeave }: { onLeave: () => void }) {
  const { t } = useWords()
  const { toTitle, takeSeat, showReport } = useActions()
  const hasPlayed = useApp(state => (state.game?.records.length ?? 0) > 0)
  const screen = useApp(state => state.screen)
  const seat = useApp(state => state.seat)
  const isKept = useApp(isKeptByNewGame)
  const lost = useLostGame()
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
      <p>
        {t(isKept ? 'menu.restartKeeps' : 'menu.restartNote')} {lost}
      </p>
    </div>
  )
}

function isKeptByNewGame(state: AppState): boolean {
  const sitting = sittingOf(state)
  return sitting !== undefined && isWorthKeeping(summaryOf(sitting))
}
