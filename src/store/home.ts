import type { DerivedMark } from '../why/derivedMark'
import type { AppState } from './appState'

const HOME_FIELDS = [
  'screen',
  'revealing',
  'shownTurn',
  'replayed',
  'derived',
  'seat',
  'people',
  'handedIn',
  'predicted',
  'predictions',
  'curtain',
  'opponents',
  'game',
  'draft',
  'steps',
  'forecast',
  'forecastWithout',
  'refusal',
] as const satisfies readonly (keyof AppState)[]

/** Where a player was when a derived game was opened; everything in it stands again on the way back. */
export type Home = Pick<AppState, (typeof HOME_FIELDS)[number]>

/** A derived game on the page, and what it was opened from. */
export interface Derived {
  readonly mark: DerivedMark
  readonly home: Home
}

/** What of the state must stand again. */
export function homeOf(state: AppState): Home {
  return Object.fromEntries(HOME_FIELDS.map(field => [field, state[field]])) as unknown as Home
}

/** The state with nothing derived on the page: what a derived game was opened from, however many were opened on it. */
export function withoutDerived(state: AppState): AppState {
  return state.derived ? withoutDerived({ ...state, ...state.derived.home }) : state
}

/** No log and nothing derived is read. */
export const NOT_READING = { replayed: false, derived: undefined } as const
