/** Panels on a real page, joined to a real store. */
import { type ComponentChildren, render } from 'preact'
import { englishWords, type Words } from '../../src/describe/words'
import { type Session, SessionProvider } from '../../src/panels/app/session'
import type { AppStore } from '../../src/store/appState'

/** No drawing. */
const NO_TABLE: Session['table'] = {
  mount: () => () => undefined,
  highlight: () => undefined,
  look: () => undefined,
  turnTo: () => undefined,
}

/** Put panels on the page; returns their element and what takes them away. */
export function showPanels(store: AppStore, panels: ComponentChildren, words: Words = englishWords) {
  const place = document.createElement('div')
  document.body.append(place)
  render(
    <SessionProvider value={{ store, words, table: NO_TABLE, onStage: () => undefined }}>{panels}</SessionProvider>,
    place,
  )
  return {
    place,
    remove() {
      render(null, place)
      place.remove()
    },
  }
}

/** The button of that name below an element; throws when there is none. */
export function buttonIn(place: HTMLElement, name: string): HTMLButtonElement {
  const buttons = [...place.querySelectorAll('button')]
  const found = buttons.find(button => (button.ariaLabel ?? button.textContent?.trim()) === name)
  if (!found) throw new Error(`no button "${name}" among ${buttons.map(button => button.textContent).join(', ')}`)
  return found
}
