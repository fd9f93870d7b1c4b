import { useEffect, useState } from 'preact/hooks'

/** More hands than any class has. */
const MOST = 999

/** Raised hands by option. */
export interface Hands {
  readonly hands: readonly number[]
  readonly count: (option: number, by: 1 | -1) => void
  readonly clear: () => void
}

/** Count hands, by calls and by the digit keys, with Shift backwards; digits typed into a field stay there. */
export function useHands(options: number): Hands {
  const [hands, setHands] = useState<readonly number[]>([])
  const count = (option: number, by: 1 | -1) =>
    setHands(before =>
      filled(before, options).map((each, i) => (i === option ? Math.min(MOST, Math.max(0, each + by)) : each)),
    )
  useEffect(() => {
    const countByKey = (event: KeyboardEvent) => {
      const option = Number(/^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]) - 1
      const isTyped = event.target instanceof HTMLElement && event.target.matches('input, select')
      if (isTyped || event.ctrlKey || event.metaKey || event.altKey || !(option >= 0 && option < options)) return
      event.preventDefault()
      count(option, event.shiftKey ? -1 : 1)
    }
    document.addEventListener('keydown', countByKey)
    return () => document.removeEventListener('keydown', countByKey)
  }, [options])
  return { hands: filled(hands, options), count, clear: () => setHands([]) }
}

function filled(hands: readonly number[], options: number): readonly number[] {
  return Array.from({ length: options }, (_, i) => hands[i] ?? 0)
}
