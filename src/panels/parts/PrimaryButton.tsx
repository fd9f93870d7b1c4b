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
  /** Name for those who hear it, where the text alone says too little. */
  label?: string
  /** True where no other screen's primary button leads here, so that there is nothing to wait for. */
  isReady?: boolean
}) {
  const { children, onPress, isDisabled = false, describedBy, label, isReady = false } = props
  const isSettled = useSettled() || isReady
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
      aria-label={label}
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
