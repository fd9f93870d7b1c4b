import type { AppStore } from '../../store/appState'
import { sittingOf } from '../../store/sitting'

const WISH = 'table13.comeBack'

/** Whether the server of this page answers now. */
export async function isServerThere(): Promise<boolean> {
  try {
    return (await fetch(location.href, { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

/** Load the page anew, and go on with the game that is on. */
export function reloadAndComeBack({ getState }: AppStore): void {
  if (sittingOf(getState())) attempt(() => sessionStorage.setItem(WISH, ''))
  location.reload()
}

/** After such a reload, go on; otherwise nothing happens. */
export function comeBack({ actions }: AppStore): void {
  attempt(() => {
    if (sessionStorage.getItem(WISH) === null) return
    sessionStorage.removeItem(WISH)
    actions.continueSaved()
  })
}

// Where site data is blocked the game is not saved either: there is nothing to go on with.
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // As above.
  }
}
