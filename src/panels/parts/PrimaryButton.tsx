import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Time after a screen has come up in which its primary button does nothing. */
const SETTLE_MS = 600

/**
 * The one orange button of a screen.
 *
 * A double click, or a key held down, must not also press the button of the screen that comes next: a further click of
 * a series is dropped, and so is everything until the screen has stood for a moment.
 */
export function PrimaryButton(props: {
  children: ComponentChildren
  onPress: () => void
  isDisabled?: boolean
  /** Id of the text that says why it is disabled. */
  describedBy?: string
}) {
  const { children, onPress, isDisabled = false, describedBy } = props
  const isSettled = useSettled()
  const press = (event: MouseEvent) => {
    if (isSettled && !isDisabled && event.detail <= 1) onPress()
  }
  return (
    <button
      type="button"
      class="button-hot"
      data-refusing={isDisabled}
      aria-disabled={isDisabled || !isSettled}
      aria-describedby={describedBy}
      onClick={press}
      onKeyDown={ignoreRepeats}
    >
      {children}
    </button>
  )
}

function ignoreRepeats(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault()
}

function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isSettled
}
