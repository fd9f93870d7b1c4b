import type { AppActions } from './appState'
import type { BaseStore } from './baseStore'
import { NO_DRAFT } from './draft'
import { openLogText } from './openedLog'

/** The action with which a log is opened. */
export function createLogActions({ getState, setState }: BaseStore): Pick<AppActions, 'openLog'> {
  return {
    openLog(text, seat) {
      if (getState().screen !== 'title') return undefined
      const opened = openLogText(text)
      if (!opened.ok) return opened.refusal
      setState({ screen: 'report', replayed: true, seat, game: opened.game, predictions: [], ...NO_DRAFT })
      return undefined
    },
  }
}
