/** The one store of the page: what screens show, and the actions that change it. */
export type * from './appState'
export { browserServices, type Services } from './services'
export { createAppStore } from './store'
