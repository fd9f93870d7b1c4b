import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../app/announce'
import { useWords } from '../app/session'
import { type ShownCountdown, useCountdown } from './useCountdown'

/** Minutes a class can be given at once. */
const CHOICES = [2, 3, 5] as const
const LAST_MINUTE_MS = 60_000

/** A clock that the teacher may start; it can be held, made longer and cleared, and nothing happens when it is over. */
export function ClassClock() {
  const { t } = useWords()
  const clock = useCountdown()
  const group = useRef<HTMLElement>(null)
  useSaid(clock)
  /** The buttons change with what the clock does, so the focus goes on to the first of the new ones. */
  const keepFocus = (act: () => void) => () => {
    act()
    requestAnimationFrame(() => group.current?.querySelector('button')?.focus())
  }
  return (
    <section ref={group} class="class-clock" aria-label={t('clock.name')} data-clock={clock.is}>
      {clock.is === 'off' ? (
        CHOICES.map(minutes => (
          <button
            key={minutes}
            type="button"
            class="button"
            aria-label={t('clock.start', { minutes: String(minutes) })}
            onClick={keepFocus(() => clock.begin(minutes))}
          >
            {t('clock.minutes', { minutes: String(minutes) })}
          </button>
        ))
      ) : (
        <>
          <output class="clock-left" aria-live="off" role="timer">
            {clock.text}
          </output>
          {clock.is !== 'over' && (
            <button type="button" class="button" onClick={clock.toggle}>
              {t(clock.is === 'paused' ? 'clock.resume' : 'clock.pause')}
            </button>
          )}
          <button type="button" class="button" aria-label={t('clock.moreLong')} onClick={clock.addMinute}>
            {t('clock.more')}
          </button>
          <button type="button" class="button" aria-label={t('clock.stopLong')} onClick={keepFocus(clock.stop)}>
            {t('clock.stop')}
          </button>
        </>
      )}
    </section>
  )
}

/** Say when the last minute begins and when the time is up, and no more. */
function useSaid({ is, left }: ShownCountdown): void {
  const { t } = useWords()
  const isLastMinute = is === 'running' && left <= LAST_MINUTE_MS
  const isOver = is === 'over'
  // What stood when the clock came on the page has been said.
  const said = useRef({ isLastMinute, isOver })
  useEffect(() => {
    if (isLastMinute && !said.current.isLastMinute) announce(t('clock.lastMinute'))
    if (isOver && !said.current.isOver) announce(t('clock.over'))
    said.current = { isLastMinute, isOver }
  }, [isLastMinute, isOver])
}
