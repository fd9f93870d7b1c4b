import type { AppState, Screen } from '../../store/appState'

/** What is on the page: a screen of the store, the turning over of the decisions, or the curtain of a shared device. */
export type ShownScreen = Screen | 'reveal' | 'curtain'

/** Which screen stands on the page. */
export function shownScreen({ screen, revealing, curtain }: AppState): ShownScreen {
  if (curtain && screen !== 'title') return 'curtain'
  return screen === 'result' && revealing ? 'reveal' : screen
}
