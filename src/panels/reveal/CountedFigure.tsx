import { useLayoutEffect, useState } from 'preact/hooks'
import { describeChange, describeNumber, directionOf, shownDifference } from '../../describe/amounts'
import { FIGURES, type FigureId } from '../../describe/figures'
import type { TurnRecord } from '../../game/record'
import { useWords } from '../app/session'
import { ChangeMark } from '../parts/ChangeMark'
import { COUNT_MS } from './stages'

/** A key figure with the value before, which counts to the value now when it is told to, and then says the change. */
export function CountedFigure(props: {
  id: FigureId
  now: TurnRecord
  before: TurnRecord
  hasMoved: boolean
  isStill: boolean
}) {
  const { id, now, before, hasMoved, isStill } = props
  const words = useWords()
  const { unit, valueIn } = FIGURES[id]
  const share = useShare(hasMoved, isStill)
  const value = share === 1 ? valueIn(now) : valueIn(before) + (valueIn(now) - valueIn(before)) * share
  const change = shownDifference(valueIn(now), valueIn(before), unit)
  return (
    <div class="reveal-figure" data-testid={`reveal-${id}`}>
      <dt>
        <span class="wide-only">{words.t(`figure.${id}.name`)}</span>
        <span class="narrow-only">{words.t(`figure.${id}.short`)}</span>
      </dt>
      <dd>
        <strong>{describeNumber(words, value, unit)}</strong>
        <span class="reveal-change" data-shown={share === 1}>
          <ChangeMark direction={directionOf(change, unit)} /> {describeChange(words, change, unit)}
        </span>
      </dd>
    </div>
  )
}

/** How far a count has come, 0 to 1; at once where nothing moves. */
function useShare(isRunning: boolean, isStill: boolean): number {
  const [share, setShare] = useState(isStill ? 1 : 0)
  useLayoutEffect(() => {
    if (!isRunning || isStill) return
    const startMs = performance.now()
    let frame = requestAnimationFrame(function count(nowMs) {
      const passed = Math.min(1, Math.max(0, nowMs - startMs) / COUNT_MS)
      setShare(passed * (2 - passed))
      if (passed < 1) frame = requestAnimationFrame(count)
    })
    return () => cancelAnimationFrame(frame)
  }, [isRunning])
  return share
}
