import type { DerivedMark } from '../why/derivedMark'
import type { AppState } from './appState'

/** What of the state belongs to the page, whatever game stands on it. */
type OfPage = 'preferences' | 'saved' | 'previous' | 'notices' | 'readOnly' | 'thinking'

/** Where a player was when a derived game was opened; everything in it stands again on the way back. */
export type Home = Omit<AppState, OfPage>

/** A derived game on the page, and what it was opened from. */
export interface Derived {
  readonly mark: DerivedMark
  readonly home: Home
}

/** What of the state must stand again. */
export function homeOf(state: AppState): Home {
  const { preferences, saved, previous, notices, readOnly, thinking, ...home } = state
  return home
}

/** The state with nothing derived on the page: what a derived game was opened from, however many were opened on it. */
export function withoutDerived(state: AppState): AppState {
  return state.derived ? withoutDerived({ ...state, ...state.derived.home }) : state
}

/** No log and nothing derived is read. */
export const NOT_READING = { replayed: false, derived: undefined } as const
