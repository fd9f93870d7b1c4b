/** The DOM screens: one function that puts them on the page, and what they need from outside. */
export { mountApp } from './app/mountApp'
export type { Session, TableLink } from './app/session'
export { whenPainted } from './app/whenPainted'
