import { useState } from 'preact/hooks'
import type { AppState } from '../../store/appState'
import { isWorthKeeping, sittingOf, summaryOf } from '../../store/sitting'
import { inGame } from '../app/address'
import { useActions, useApp, useWords } from '../app/session'
import { useLostGame } from '../parts/useLostGame'
import { wantSetUp } from '../title/wantedSetUp'
import { MenuItem } from './MenuItem'

/** Leave the game, which keeps it, or start its seat again, which is asked twice. */
export function MenuGame({ onLeave }: { onLeave: () => void }) {
  const { t } = useWords()
  const { toTitle, startAgain, showReport, leaveDerived } = useActions()
  const hasPlayed = useApp(state => (state.game?.records.length ?? 0) > 0)
  const screen = useApp(state => state.screen)
  const isKept = useApp(isKeptByNewGame)
  const isReplayed = useApp(state => state.replayed)
  const isDerived = useApp(state => state.derived !== undefined)
  const lost = useLostGame()
  const [isSure, setSure] = useState(false)
  const leave = (action: () => void) => () => {
    onLeave()
    action()
  }
  const newGame = () => {
    wantSetUp()
    toTitle()
  }
  if (isDerived) {
    return (
      <div class="menu-game">
        <MenuItem note={t('derived.backNote')} onPress={leave(() => inGame(leaveDerived))}>
          {t('derived.back')}
        </MenuItem>
        <MenuItem note={t('menu.toTitleNote')} onPress={leave(toTitle)}>
          {t('menu.toTitle')}
        </MenuItem>
      </div>
    )
  }
  if (isReplayed) {
    return (
      <div class="menu-game">
        <MenuItem note={t('openLog.leaveNote')} onPress={leave(toTitle)}>
          {t('menu.toTitle')}
        </MenuItem>
      </div>
    )
  }
  return (
    <div class="menu-game">
      {hasPlayed && screen !== 'report' && (
        <MenuItem note={t('menu.reportNote')} onPress={leave(showReport)}>
          {t('menu.report')}
        </MenuItem>
      )}
      <MenuItem
        note={`${t('menu.restartTerms')} ${t(isKept ? 'menu.restartKeeps' : 'menu.restartNote')} ${lost ?? ''}`}
        onPress={isSure ? leave(startAgain) : () => setSure(true)}
      >
        {isSure ? t('menu.restartSure') : t('menu.restart')}
      </MenuItem>
      <MenuItem note={t('menu.newGameNote')} onPress={leave(newGame)}>
        {t('menu.newGame')}
      </MenuItem>
      <MenuItem note={t('menu.toTitleNote')} onPress={leave(toTitle)}>
        {t('menu.toTitle')}
      </MenuItem>
    </div>
  )
}

function isKeptByNewGame(state: AppState): boolean {
  const sitting = sittingOf(state)
  return sitting !== undefined && isWorthKeeping(summaryOf(sitting))
}
