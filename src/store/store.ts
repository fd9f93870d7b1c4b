import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { DEFAULT_PERSONAS } from '../ai/personas'
import type { AppState, AppStore } from './appState'
import { startAutosave } from './autosave'
import type { BaseStore } from './baseStore'
import { NO_COMPANY } from './company'
import { createDerivedActions } from './derivedActions'
import { NO_DRAFT } from './draft'
import { createDraftActions } from './draftActions'
import { createEndTurn } from './endTurn'
import { followLock } from './followLock'
import { createGameActions } from './gameActions'
import { createLogActions } from './logActions'
import { withNotice, withoutNotice } from './notices'
import { readPreferences, writePreferences } from './preferences'
import { createTwoThreads } from './reckoning/twoThreads'
import { createSaveSlot } from './saveSlot'
import type { Services } from './services'
import { createShelf, type Shelf } from './shelf'
import { createTabLock } from './tabLock'

/** Build the one store of the page from what the browser offers. */
export function createAppStore(services: Services): AppStore {
  const slot = createSaveSlot(services.storage)
  const shelf = createShelf(slot)
  const store: BaseStore = createStore<AppState>()(subscribeWithSelector(() => firstState(services, shelf)))
  const lock = createTabLock(services.locks, services.channel)
  startAutosave(store, slot)
  lock.start(mine => followLock(store, shelf, mine))
  const threads = createTwoThreads(services.makeThread)
  const { getState, setState, subscribe } = store
  return {
    getState,
    subscribe,
    reckon: threads.reckon,
    actions: {
      ...createGameActions(store, shelf, services.randomSeed),
      endTurn: createEndTurn(store, threads),
      ...createDraftActions(store),
      ...createLogActions(store),
      ...createDerivedActions(store),
      dismissNotice: kind => setState(state => withoutNotice(state, kind)),
      addNotice: kind => setState(state => withNotice(state, kind)),
      setPreferences(change) {
        const preferences = { ...getState().preferences, ...change }
        setState({ preferences })
        writePreferences(services.storage, preferences)
      },
      takeOverTab: () => lock.takeOver(),
    },
  }
}

function firstState({ storage }: Services, shelf: Shelf): AppState {
  const found = shelf.look()
  return {
    screen: 'title',
    revealing: false,
    thinking: false,
    shownTurn: undefined,
    replayed: false,
    derived: undefined,
    preferences: readPreferences(storage),
    seat: undefined,
    ...NO_COMPANY,
    opponents: DEFAULT_PERSONAS,
    game: undefined,
    predictions: [],
    ...NO_DRAFT,
    saved: found.saved,
    previous: found.previous,
    notices: found.notices.map(kind => ({ kind })),
    readOnly: false,
  }
}
