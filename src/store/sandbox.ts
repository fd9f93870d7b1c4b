import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import type { Decision } from '../game/decision'
import type { Game } from '../game/game'
import type { Seat } from '../game/words'
import type { AppState, AppStore } from './appState'
import type { BaseStore } from './baseStore'
import { considerTurn, NOTHING_UNDER_WAY } from './draft'
import { createDraftActions } from './draftActions'
import { NOT_READING } from './home'

/** What stands still while a turn is drafted that is not played. */
const AT_A_TURN = { screen: 'turn', revealing: false, thinking: false, shownTurn: undefined, curtain: false } as const

/**
 * A store beside that of the page in which a turn of a seat is drafted by the same rules: nothing of it reaches the
 * game or a save, so that it may be done in a tab that only reads, too. All other actions are those of the page.
 *
 * @param game As it stood before the turn.
 */
export function createSandbox(page: AppStore, game: Game, seat: Seat, draft: readonly Decision[]): AppStore {
  const state = page.getState()
  // Hints belong to the turn that is played.
  const preferences = { ...state.preferences, guidance: false }
  const own = { readOnly: false, preferences, seat, game, ...considerTurn(game, seat, { ...NOTHING_UNDER_WAY, draft }) }
  const store: BaseStore = createStore<AppState>()(
    subscribeWithSelector((): AppState => ({ ...state, ...AT_A_TURN, ...NOT_READING, ...own })),
  )
  const { getState, subscribe } = store
  return { getState, subscribe, reckon: page.reckon, actions: { ...page.actions, ...createDraftActions(store) } }
}
