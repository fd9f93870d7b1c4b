import { useEffect, useState } from 'preact/hooks'

/** The address of the about page, behind that of the game. */
export const ABOUT_ADDRESS = '#about'

/** Whether a page of the game lies before the about page in this tab's history. */
let cameFromGame = false

/** Whether the address asks for the about page; follows links and the browser's back button. */
export function useAboutAddress(): boolean {
  const [isAbout, setAbout] = useState(asksForAbout)
  useEffect(() => {
    const follow = () => {
      cameFromGame = asksForAbout()
      setAbout(asksForAbout())
      scrollTo(0, 0)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return isAbout
}

/** Leave the about page: back to where it was opened, or to the game when it was opened by its address. */
export function leaveAbout(): void {
  if (cameFromGame) history.back()
  else location.hash = ''
}

/** Whether the address asks for the about page now. */
export function asksForAbout(): boolean {
  return location.hash === ABOUT_ADDRESS
}
