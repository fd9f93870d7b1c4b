import type { BaseStore } from './baseStore'
import { takenUp } from './company'
import { NOT_READING } from './home'
import { withNotice, withoutNotice } from './notices'
import type { Shelf } from './shelf'
import { sittingOf } from './sitting'

/**
 * Let the state follow the tab lock. Losing it makes this tab read only and says so; getting it back takes up what the
 * other tab saved meanwhile, also in the place of what was worked out from an older state of it.
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
  const sitting = sittingOf(state) && shelf.take()
  const shown = sitting && { ...sitting, ...NOT_READING, shownTurn: undefined, ...takenUp(sitting) }
  store.setState({ readOnly: false, saved, previous, ...told, ...shown })
}
