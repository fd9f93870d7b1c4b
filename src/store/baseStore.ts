import type { Mutate, StoreApi } from 'zustand/vanilla'
import type { AppState } from './appState'

/** The store as its own folder sees it: state can be set. Screens get `AppStore`. */
export type BaseStore = Mutate<StoreApi<AppState>, [['zustand/subscribeWithSelector', never]]>
