import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Words } from '../../describe/words'
import type { Seat } from '../../game/words'
import type { RegionId } from '../../model/words'
import type { AppActions, AppState, AppStore } from '../../store/appState'
import type { RevealStage } from '../reveal/stages'

/** The drawn table as the screens see it. Without a drawing every call does nothing. */
export interface TableLink {
  /**
   * Draw the table into an element.
   *
   * @param onRegion Called with the region under pointer, focus or finger, and with undefined when it is left.
   * @returns Takes the table away.
   */
  mount(host: HTMLElement, onRegion: (region: RegionId | undefined) => void): () => void
  /** Light a region up, or none; a table that is drawn later begins with it. */
  highlight(region: RegionId | undefined): void
  /** Look at one region from near, or at the whole table again. */
  look(at: RegionId | 'whole'): void
  /** Turn the table to a seat that is thought of before the game; the game itself has its own. */
  turnTo(seat: Seat): void
}

/** What every panel may use. */
export interface Session {
  readonly store: AppStore
  readonly words: Words
  readonly table: TableLink
  /** Told as each stage of a reveal begins: table and sound follow it. Where nothing moves only the last one does. */
  onStage(stage: RevealStage): void
}

const SessionContext = createContext<Session | undefined>(undefined)

/** Hands the session down to all panels. */
export const SessionProvider = SessionContext.Provider

/** The session of this page. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('A panel stands outside the session.')
  return session
}

/** The words of the chosen language. */
export function useWords(): Words {
  return useSession().words
}

/** What a player can do. */
export function useActions(): AppActions {
  return useSession().store.actions
}

/**
 * Read a slice of the store and follow it.
 *
 * @param select Must always pick the same slice: it is kept from the first call.
 */
export function useApp<Slice>(select: (state: AppState) => Slice): Slice {
  const { store } = useSession()
  const [slice, setSlice] = useState(() => select(store.getState()))
  useEffect(() => {
    const follow = () => setSlice(() => select(store.getState()))
    // The state may have changed between the first drawing and this effect.
    follow()
    return store.subscribe(follow)
  }, [store])
  return slice
}
