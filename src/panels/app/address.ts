import { useEffect, useState } from 'preact/hooks'
import { MODEL_ADDRESS } from '../../describe/modelLinks'

/** The address of the about page, behind that of the game. */
export const ABOUT_ADDRESS = '#about'

/** A page that lies beside the game and has its own address. */
export type SidePage = 'about' | 'model'

/** The page beside the game that the address asks for; follows links and the browser's back button. */
export function useSidePage(): SidePage | undefined {
  const [page, setPage] = useState(askedPage)
  useEffect(() => {
    lastSteps = stepsInside()
    let shown = askedPage()
    const follow = () => {
      countStep()
      const asked = askedPage()
      // Inside a page the browser goes to the place by itself.
      if (asked !== shown) scrollTo(0, 0)
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
