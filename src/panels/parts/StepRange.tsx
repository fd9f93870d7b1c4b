import { useRef } from 'preact/hooks'

/** Steps of the Page keys. */
const PAGE_STEPS = 5

/** Counts the ways a slider is moved in one go, over all of the page, so that no two have the same number. */
let goes = 0

/** A slider over listed values: arrows one step, Page keys five, a notch at the value it goes back to. */
export function StepRange(props: {
  name: string
  /** The highest step; the lowest is 0. */
  last: number
  /** The step of the value. */
  at: number
  /** The step of the value with the notch. */
  standingAt: number
  /** The value in words. */
  valueText: string
  /** Id of the text that explains the value. */
  describedBy: string
  isLocked?: boolean
  /** `drag` is the same for all moves in one go: of one drag of the pointer, or of keys while the slider has the focus. */
  onStep: (step: number, drag: number | undefined) => void
}) {
  const { name, last, at, standingAt, valueText, describedBy, isLocked, onStep } = props
  const go = useRef<number | undefined>(undefined)
  const goTo = (step: number) => onStep(Math.min(last, Math.max(0, step)), go.current)
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
    <div class="range" style={{ '--fill': at / last, '--standing': standingAt / last }}>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        disabled={isLocked}
        aria-label={name}
        aria-valuetext={valueText}
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
