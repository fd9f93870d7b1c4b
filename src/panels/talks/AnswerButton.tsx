import type { ComponentChildren } from 'preact'

/** One of the answers that the own seat may give: the chosen one lies pressed in the draft. */
export function AnswerButton(props: {
  children: ComponentChildren
  isChosen: boolean
  isLocked: boolean
  onPress: () => void
}) {
  const { children, isChosen, isLocked, onPress } = props
  return (
    <button
      type="button"
      class="button"
      aria-pressed={isChosen}
      data-chosen={isChosen}
      disabled={isLocked}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
