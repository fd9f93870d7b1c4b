import type { BaseStore } from './baseStore'
import { takenUp } from './company'
import { withNotice, withoutNotice } from './notices'
import type { Shelf } from './shelf'

/**
 * Let the state follow the tab lock. Losing it makes this tab read only and says so; getting it back takes up what the
 * other tab saved meanwhile.
 */
export function followLock(store: BaseStore, shelf: Shelf, mine: boolean): void {
  const state = store.getState()
  if (!mine) {
    store.setState({ readOnly: true, ...withNotice(state, 'otherTab') })
    return
  }
  if (!state.readOnly) return
  const { saved, previous, notices } = shelf.look()
  const told = notices.reduce(withNotice, withoutNotice(state, 'otherTab'))
  const sitting = state.screen === 'title' || state.replayed ? undefined : shelf.take()
  const shown = sitting && { ...sitting, ...takenUp(sitting) }
  store.setState({ readOnly: false, saved, previous, ...told, ...shown })
}
