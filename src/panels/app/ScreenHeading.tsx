import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** The first heading of a screen; takes the focus when the screen appears, so that reading starts there. */
export function ScreenHeading({ children, class: className }: { children: ComponentChildren; class?: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Before the first paint: on a slow machine a later focus would be taken from somebody who is already using the keys.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h1 ref={heading} tabIndex={-1} class={className}>
      {children}
    </h1>
  )
}
