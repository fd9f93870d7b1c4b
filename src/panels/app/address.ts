import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { MODEL_ADDRESS } from '../../describe/modelLinks'

/** The address of the about page, behind that of the game. */
export const ABOUT_ADDRESS = '#about'

/** A page that lies beside the game and has its own address. */
export type SidePage = 'about' | 'model'

/** How far the page of the game was scrolled when a page beside it was opened, px. */
let gameTop = 0
/** How many pages of the game lie before that of the game in the tab's history. */
let gameSteps = 0

/**
 * The page beside the game that the address asks for; follows links and the browser's back button. The page of the game
 * stands again where it was left.
 */
export function useSidePage(): SidePage | undefined {
  const [page, setPage] = useState(askedPage)
  useLayoutEffect(() => {
    if (page === undefined) return undefined
    return () => scrollTo(0, gameTop)
  }, [page === undefined])
  useEffect(() => {
    // The browser would scroll while the other page is still there.
    history.scrollRestoration = 'manual'
    lastSteps = stepsInside()
    let shown = askedPage()
    const follow = () => {
      countStep()
      const asked = askedPage()
      if (shown === undefined && asked !== undefined) {
        gameTop = scrollY
        gameSteps = stepsInside() - 1
      }
      // Inside a page the browser goes to the place by itself.
      if (asked !== undefined && asked !== shown) scrollTo(0, 0)
      shown = asked
      setPage(asked)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return page
}

/** Leave a page beside the game: back to where it was opened, or to the game when it was opened by its address. */
export function leaveSidePage(): void {
  if (stepsInside() > 0) history.back()
  else toGame()
}

/** Show the page from its top; where another stands beside it now, that is how the game is come back to. */
export function beginAtTop(): void {
  gameTop = 0
  scrollTo(0, 0)
}

/** Do something that is seen in the game: a page beside it is left first. */
export function inGame(act: () => void): void {
  if (!asksForSidePage()) {
    act()
    return
  }
  addEventListener('hashchange', act, { once: true })
  const steps = stepsInside() - gameSteps
  if (steps > 0) history.go(-steps)
  else toGame()
}

/** Whether the address asks for a page beside the game now. */
export function asksForSidePage(): boolean {
  return askedPage() !== undefined
}

/** From a page beside the game to the game, whatever lies before it. */
export function toGame(): void {
  location.hash = ''
}

function askedPage(): SidePage | undefined {
  const { hash } = location
  if (hash === ABOUT_ADDRESS) return 'about'
  return hash === MODEL_ADDRESS || hash.startsWith(`${MODEL_ADDRESS}-`) ? 'model' : undefined
}

interface Steps {
  readonly steps?: number
}

/** How many pages of the game lie before this one in the tab's history. */
function stepsInside(): number {
  return (history.state as Steps | null)?.steps ?? 0
}

let lastSteps = 0

// An entry of the history that is new has no count yet; one that was come back to keeps its own.
function countStep(): void {
  if ((history.state as Steps | null)?.steps === undefined)
    history.replaceState({ ...history.state, steps: lastSteps + 1 }, '')
  lastSteps = stepsInside()
}
