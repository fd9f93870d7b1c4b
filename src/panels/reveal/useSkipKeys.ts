import { useLayoutEffect } from 'preact/hooks'

/** Keys that move the focus or only change what other keys do. */
const PASSED_BY = ['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn']
/** Keys that end a reveal that stands still; the others scroll it and read in it. */
const ENDS_STILL = ['Enter', 'Escape']

/**
 * End the reveal by a key. The key that ended the turn does not count while it is held down: it only repeats.
 *
 * @param isStill Nothing runs by itself, so that only a key that means "on" ends it.
 */
export function useSkipKeys(isStill: boolean, onSkip: () => void): void {
  useLayoutEffect(() => {
    const skip = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || PASSED_BY.includes(event.key)) return
      if (isStill && !ENDS_STILL.includes(event.key)) return
      // The key is used up: what has the focus on the next screen must not hear it.
      event.preventDefault()
      onSkip()
    }
    document.addEventListener('keydown', skip)
    return () => document.removeEventListener('keydown', skip)
  }, [isStill])
}
