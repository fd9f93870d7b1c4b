import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useSession } from '../app/session'
import { closePlateOf, isPlateOf, openPlate } from './plateHost'
import type { PlatePage } from './platePage'

/** A button that opens the plate on a page and, pressed again, closes it. */
export function PlateButton(props: { page: PlatePage; class: string; label?: string; children: ComponentChildren }) {
  const { page, class: className, label, children } = props
  const session = useSession()
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useLayoutEffect(() => {
    const opener = button.current!
    return () => closePlateOf(opener)
  }, [])
  const press = (event: MouseEvent) => {
    const opener = button.current!
    // A press of the pointer outside the plate has closed it by now; the keyboard has not.
    const isOpen = event.detail > 0 ? wasOpen.current : isPlateOf(opener)
    if (isOpen) closePlateOf(opener)
    else openPlate(session, page, opener)
  }
  return (
    <button
      ref={button}
      type="button"
      class={className}
      aria-haspopup="dialog"
      aria-label={label}
      onPointerDown={() => {
        wasOpen.current = isPlateOf(button.current!)
      }}
      onClick={press}
    >
      {children}
    </button>
  )
}
