import type { AppState } from './appState'
import type { BaseStore } from './baseStore'
import { withoutDerived } from './home'
import { withNotice, withoutNotice } from './notices'
import type { SaveSlot, StorageFailure } from './saveSlot'
import { sittingOf, sittingText } from './sitting'

const SAVED_FIELDS = [
  'seat',
  'people',
  'opponents',
  'game',
  'draft',
  'guess',
  'classTurn',
  'handedIn',
  'predicted',
  'predictions',
  'screen',
] as const satisfies readonly (keyof AppState)[]

/**
 * Save the game after every change of what is saved, before the change returns: a crash right after a decision loses
 * nothing. A failure is told once, and again only after a write has succeeded in between; the game goes on meanwhile.
 */
export function startAutosave(store: BaseStore, slot: SaveSlot): void {
  let failure: StorageFailure | undefined
  store.subscribe((state, before) => {
    const sitting = sittingOf(state)
    if (!sitting || state.readOnly) return
    const [now, then] = [withoutDerived(state), withoutDerived(before)]
    if (SAVED_FIELDS.every(field => now[field] === then[field])) return
    const failed = slot.write(sittingText(sitting))
    if (failed === failure) return
    failure = failed
    const cleared = withoutNotice(state, 'storageFull', 'storageBlocked')
    store.setState(failed ? withNotice(cleared, failed) : cleared)
  })
}
