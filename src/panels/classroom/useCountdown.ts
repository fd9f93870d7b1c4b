import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Countdown } from '../../store'
import { useApp, useSession } from '../app/session'
import { addMinute, begin, clockText, leftMs, OFF, pickUp, toggle } from './countdown'

/** How often the clock is looked at, ms: often enough that no second is skipped. */
const LOOK_MS = 250

/** A countdown on the page. */
export interface ShownCountdown {
  readonly is: Countdown['is'] | 'over'
  /** Minutes and seconds left. */
  readonly text: string
  readonly left: number
  readonly begin: (minutes: number) => void
  readonly toggle: () => void
  readonly addMinute: () => void
  readonly stop: () => void
}

/** Keep the countdown of the running turn by the clock of the device, so that a page in the background loses no time. */
export function useCountdown(): ShownCountdown {
  const { getState, actions } = useSession().store
  const countdown = useApp(state => state.classTurn.countdown)
  const [nowMs, setNowMs] = useState(Date.now)
  const shown = useRef('')
  const left = leftMs(countdown, nowMs)
  const text = clockText(left)
  shown.current = text
  const isRunning = countdown.is === 'running' && left > 0
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => {
      const now = Date.now()
      if (clockText(leftMs(countdown, now)) !== shown.current) setNowMs(now)
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [countdown, isRunning])
  const change = (next: (countdown: Countdown, nowMs: number) => Countdown) => {
    const now = Date.now()
    const from = getState().classTurn.countdown
    const to = next(from, now)
    setNowMs(now)
    if (to !== from) actions.setClassTurn({ countdown: to })
  }
  useLayoutEffect(() => change(pickUp), [])
  return {
    is: countdown.is === 'running' && left === 0 ? 'over' : countdown.is,
    text,
    left,
    begin: minutes => change((_, now) => begin(minutes, now)),
    toggle: () => change(toggle),
    addMinute: () => change(addMinute),
    stop: () => change(() => OFF),
  }
}
