import { useEffect } from 'preact/hooks'
import type { ShowOfHands } from '../../store'
import { useSession } from '../app/session'
import { handsOf, withHand } from './vote'

/** Raised hands by option. */
export interface Hands {
  readonly hands: readonly number[]
  readonly count: (option: number, by: 1 | -1) => void
  readonly clear: () => void
}

/** Count the hands of a vote, by calls and by the digit keys, with Shift backwards; digits typed into a field stay there. */
export function useHands(vote: ShowOfHands, options: number): Hands {
  const { getState, actions } = useSession().store
  // Keys come faster than the page is drawn.
  const change = (next: (vote: ShowOfHands) => ShowOfHands) =>
    actions.setClassTurn({ vote: next(getState().classTurn.vote ?? vote) })
  const count = (option: number, by: 1 | -1) => change(now => withHand(now, options, option, by))
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
  return { hands: handsOf(vote, options), count, clear: () => change(now => ({ ...now, hands: [] })) }
}
