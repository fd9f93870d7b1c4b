import { useLayoutEffect } from 'preact/hooks'
import { describeDerived } from '../../describe/derived'
import { inGame } from '../app/address'
import { announce } from '../app/announce'
import { useActions, useApp, useWords } from '../app/session'
import { Icon } from '../parts/Icon'
import '../styles/derivedBand.css'
import { usePlaceKept } from './usePlaceKept'

/** Over a game that was worked out: that it is not the player's, what it is, and the way back. */
export function DerivedBand() {
  const words = useWords()
  const { t } = words
  const { leaveDerived, lookBack } = useActions()
  const derived = useApp(state => state.derived)
  const scenario = useApp(state => state.game?.scenario)
  const screen = useApp(state => state.screen)
  const isTurn = screen === 'turn'
  const what = derived && scenario && describeDerived(words, derived.mark, scenario, derived.home.seat!)
  useLayoutEffect(() => {
    if (what) announce(t('derived.said', { what }))
  }, [what])
  usePlaceKept()
  if (!derived || !what) return null
  return (
    <section class="derived-band" aria-label={t('derived.heading')}>
      <p>{what}</p>
      <div class="derived-buttons">
        <button type="button" class="button" onClick={() => inGame(() => lookBack(isTurn ? undefined : 1))}>
          {t(isTurn ? 'derived.report' : 'derived.turns')}
        </button>
        <button type="button" class="button" onClick={() => inGame(leaveDerived)}>
          <Icon name="back" /> {t(derived.home.replayed ? 'derived.backToLog' : 'derived.back')}
        </button>
      </div>
    </section>
  )
}
