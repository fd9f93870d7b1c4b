import { useLayoutEffect } from 'preact/hooks'
import { MODEL_ADDRESS } from '../../describe/modelLinks'

/** Go to the place on the page that the address names, when the page appears and when a link of another page is followed. */
export function useAnchor(): void {
  useLayoutEffect(() => {
    const follow = () => goTo(location.hash.slice(1))
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
}

/** Go to a place of this page and name it in the address, without a step that the way back would have to take again. */
export function goInside(place: string): void {
  history.replaceState(history.state, '', `#${place}`)
  goTo(place)
}

/** Scroll to a place and begin reading at its heading. */
function goTo(place: string): void {
  if (`#${place}` === MODEL_ADDRESS) return
  const found = document.getElementById(place)
  found?.scrollIntoView()
  found?.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true })
}
