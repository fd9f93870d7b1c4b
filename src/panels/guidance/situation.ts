import type { AppState } from '../../store/appState'
import { useSession } from '../app/session'
import { type HintId, nextHint, type Situation } from './hints'

/** The situation a hint is chosen by. */
export function situationOf({ screen, game, draft, preferences }: AppState): Situation {
  const { learned } = preferences
  return { screen, played: game?.records.length ?? 0, hasDraft: draft.length > 0, learned }
}

/** The hint to show now; none without guidance, while decisions are turned over, or while a past turn is shown. */
export function hintOf(state: AppState): HintId | undefined {
  const isBusy = state.revealing || state.shownTurn !== undefined || state.readOnly
  return isBusy || !state.preferences.guidance ? undefined : nextHint(situationOf(state))
}

/** Gives what notes that a thing is known, whether by its hint or by doing it; its hint never comes again. */
export function useLearn(): (id: HintId) => void {
  const { store } = useSession()
  return id => {
    const { learned } = store.getState().preferences
    if (!learned.includes(id)) store.actions.setPreferences({ learned: [...learned, id] })
  }
}
