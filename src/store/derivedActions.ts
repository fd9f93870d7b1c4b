import type { AppActions } from './appState'
import type { BaseStore } from './baseStore'
import { NO_COMPANY } from './company'
import { NO_DRAFT } from './draft'
import { homeOf } from './home'
import { openLog } from './openedLog'

type DerivedActions = Pick<AppActions, 'openDerived' | 'leaveDerived'>

/** The actions that open a derived game, and that lead back from it. */
export function createDerivedActions({ getState, setState }: BaseStore): DerivedActions {
  return {
    openDerived(log, seat, mark) {
      const state = getState()
      if (!state.game || state.screen === 'title' || state.thinking) return undefined
      const opened = openLog(log)
      if (!opened.ok) return opened.refusal
      const { game } = opened
      const derived = { mark, home: homeOf(state) }
      const read = { screen: 'report', replayed: true, revealing: false, shownTurn: undefined } as const
      setState({ ...read, derived, seat, game, predictions: [], ...NO_COMPANY, ...NO_DRAFT })
      return undefined
    },
    leaveDerived() {
      const { derived } = getState()
      if (derived) setState(derived.home)
    },
  }
}
