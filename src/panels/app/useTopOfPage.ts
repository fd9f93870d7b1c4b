import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Game } from '../../game/game'
import { beginAtTop } from './address'
import { useApp } from './session'
import type { ShownScreen } from './shownScreen'

/** Begin every screen at its top: the window would keep how far the one before was scrolled. */
export function useTopOfPage(screen: ShownScreen, game: Game | undefined): void {
  const derived = useApp(state => state.derived)
  const before = useRef(derived)
  useLayoutEffect(() => {
    // Whoever comes back from a game that was worked out finds the page where it was left, see `usePlaceKept`.
    if (before.current === derived) beginAtTop()
    before.current = derived
  }, [screen, game?.records.length, derived])
}
