import type { AppState, Screen } from '../../store/appState'

/** What is on the page: a screen of the store, or before a result the turning over of the decisions. */
export type ShownScreen = Screen | 'reveal'

/** Which screen stands on the page. */
export function shownScreen({ screen, revealing }: AppState): ShownScreen {
  return screen === 'result' && revealing ? 'reveal' : screen
}
