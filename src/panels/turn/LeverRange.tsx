import { useRef } from 'preact/hooks'
import { describeLeverValue } from '../../describe/leverValue'
import type { Lever } from '../../game/levers'
import { useWords } from '../app/session'

/** Steps of the Page keys. */
const PAGE_STEPS = 5

/** Counts the ways a slider is moved in one go, over all of the page, so that no two have the same number. */
let goes = 0

/** A slider over the lever's values: arrows one step, Page keys five, a notch at the value in force. */
export function LeverRange(props: {
  name: string
  lever: Lever
  value: number
  standing: number
  isLocked: boolean
  describedBy: string
  /** `drag` is the same for all moves in one go: of one drag of the pointer, or of keys while the slider has the focus. */
  onSet: (value: number, drag?: number) => void
}) {
  const { name, lever, value, standing, isLocked, describedBy, onSet } = props
  const words = useWords()
  const last = lever.values.length - 1
  const at = lever.values.indexOf(value)
  const go = useRef<number | undefined>(undefined)
  const goTo = (index: number) => onSet(lever.values[Math.min(last, Math.max(0, index))]!, go.current)
  const begin = () => {
    goes += 1
    go.current = goes
  }
  const stepByPage = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return
    event.preventDefault()
    goTo(at + (event.key === 'PageUp' ? PAGE_STEPS : -PAGE_STEPS))
  }
  return (
    <div
      class="range"
      style={{ '--fill': percentOf(at, last), '--standing': percentOf(lever.values.indexOf(standing), last) }}
    >
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        disabled={isLocked}
        aria-label={name}
        aria-valuetext={describeLeverValue(words, lever, value)}
        aria-describedby={describedBy}
        onInput={event => goTo(event.currentTarget.valueAsNumber)}
        onFocus={begin}
        onPointerDown={begin}
        onPointerUp={begin}
        onPointerCancel={begin}
        onKeyDown={stepByPage}
      />
    </div>
  )
}

function percentOf(index: number, last: number): number {
  return index / last
}
