import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { useApp, useSession } from '../app/session'

/** Where somebody stood on a page: how far it was scrolled, and the button that was pressed. */
interface Place {
  readonly top: number
  readonly button: { readonly name: string; readonly index: number; readonly top: number } | undefined
}

/**
 * A derived game is read from its top; the page it was opened from comes back where it was left, with the focus on the
 * button that opened it. That button stands where it stood, even if what is above it has another height by now.
 */
export function usePlaceKept(): void {
  const { store } = useSession()
  const isDerived = useApp(state => state.derived !== undefined)
  const place = useRef<Place>({ top: 0, button: undefined })
  // Asked before the page is drawn anew, since a shorter one moves it.
  useEffect(() => {
    const keep = (isOpened: boolean) => {
      if (isOpened) place.current = placeNow()
    }
    return store.subscribe(state => state.derived !== undefined, keep)
  }, [store])
  useLayoutEffect(() => {
    if (!isDerived) return undefined
    window.scrollTo(0, 0)
    return () => window.scrollTo(0, place.current.top)
  }, [isDerived])
  // After the heading of the page has taken the focus, as it does on every page that appears.
  useEffect(() => (isDerived ? () => goBackTo(place.current.button) : undefined), [isDerived])
}

function nameOf(button: HTMLElement): string {
  return button.ariaLabel ?? button.textContent ?? ''
}

function buttonsNamed(name: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main button')].filter(button => nameOf(button) === name)
}

function placeNow(): Place {
  const top = window.scrollY
  const pressed = document.activeElement
  if (!(pressed instanceof HTMLButtonElement)) return { top, button: undefined }
  const name = nameOf(pressed)
  const index = buttonsNamed(name).indexOf(pressed)
  return { top, button: { name, index, top: pressed.getBoundingClientRect().top } }
}

function goBackTo(button: Place['button']): void {
  const again = button && buttonsNamed(button.name)[button.index]
  if (!again) return
  window.scrollBy(0, again.getBoundingClientRect().top - button.top)
  again.focus({ preventScroll: true })
}
