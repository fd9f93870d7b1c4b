/** The one store of the page: what screens show, and the actions that change it. */
export { LONGEST_NAME, MOST_HANDS, MOST_OPTIONS } from '../share/classTurn'
export type * from './appState'
export { browserServices, type Services } from './services'
export { createAppStore } from './store'
