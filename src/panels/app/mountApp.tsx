import { render } from 'preact'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'
import '../styles/table.css'
import '../styles/terms.css'
import { App } from './App'
import { type Session, SessionProvider } from './session'

/** Put all screens into an element of the page. */
export function mountApp(parent: HTMLElement, session: Session): void {
  // What the page itself showed until now.
  parent.replaceChildren()
  render(
    <SessionProvider value={session}>
      <App />
    </SessionProvider>,
    parent,
  )
}
