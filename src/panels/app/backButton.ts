import type { AppState, AppStore } from '../../store/appState'
import { asksForSidePage } from './address'

/** What is on the page beside the title page; undefined there. */
type Place = 'game' | 'log' | undefined

/** Where an entry of the tab's history says what was on the page. */
const MARK = 'table13'

/**
 * Let the browser's Back lead from a game to the title page, where it can be continued, and Forward into it again;
 * returns what ends that.
 *
 * A game is one entry of the history however many turns it has: a turn that was played cannot be taken back.
 */
export function followBackButton({ actions, getState, subscribe }: AppStore): () => void {
  /** The page left a game by itself, and its entry is being left as well. */
  let isLeaving = false

  const settle = () => {
    const place = placeOf(getState())
    if (isLeaving || place === markedPlace()) return
    if (place === undefined) {
      isLeaving = true
      history.back()
    } else if (markedPlace() === undefined) history.pushState(stateWith(place), '')
    else history.replaceState(stateWith(place), '')
  }

  const travel = () => {
    if (isLeaving) {
      isLeaving = false
      settle()
      return
    }
    const [place, wanted] = [placeOf(getState()), markedPlace()]
    if (asksForSidePage() || place === wanted) return
    if (wanted === undefined) actions.toTitle()
    // A log that was left is gone: it is read from its file.
    else if (place === undefined && wanted === 'game') actions.continueSaved()
  }

  // Loaded anew in the middle of a game, the page begins with the title page all the same.
  if (placeOf(getState()) === undefined && markedPlace()) history.replaceState(stateWith(undefined), '')
  settle()
  addEventListener('popstate', travel)
  const unsubscribe = subscribe(placeOf, settle)
  return () => {
    unsubscribe()
    removeEventListener('popstate', travel)
  }
}

function placeOf({ screen, replayed }: AppState): Place {
  if (screen === 'title') return undefined
  return replayed ? 'log' : 'game'
}

function markedPlace(): Place {
  return (history.state as { readonly [MARK]?: Place } | null)?.[MARK]
}

// Other marks of the entry stay.
function stateWith(place: Place): Record<string, unknown> {
  return { ...(history.state as object | null), [MARK]: place }
}
