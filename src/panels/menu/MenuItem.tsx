import type { ComponentChildren } from 'preact'

/** One thing the menu can do, with what comes of it. */
export function MenuItem(props: { children: ComponentChildren; note: string; onPress: () => void }) {
  const { children, note, onPress } = props
  return (
    <>
      <button type="button" class="button" onClick={onPress}>
        {children}
      </button>
      <p>{note}</p>
    </>
  )
}
