import type { AppState } from '../../store/appState'
import { useSession } from '../app/session'
import { HINTS, type HintId, type HintSpot, nextHint, type Situation } from './hints'
import { mattersOf } from './matters'

/** The situation a hint is chosen by. */
export function situationOf({ screen, game, seat, draft, preferences }: AppState): Situation {
  const { learned } = preferences
  const matters = game && seat ? mattersOf(game, seat, draft) : []
  return { screen, played: game?.records.length ?? 0, hasDraft: draft.length > 0, matters, learned }
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

/** Gives what notes that the hint of the moment, if it stands at that place, was followed. */
export function useFollow(spot: HintSpot): () => void {
  const { store } = useSession()
  const learn = useLearn()
  return () => {
    const id = hintOf(store.getState())
    if (id !== undefined && HINTS[id].spot === spot) learn(id)
  }
}
