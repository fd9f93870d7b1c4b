import type { Countdown } from '../../store'

export const OFF: Countdown = { is: 'off' }

const MINUTE_MS = 60_000
/** A time that was up longer ago belongs to another lesson. */
const LONG_UP_MS = 10 * MINUTE_MS
/** More than a class is given; it is left only where the clock of the device was set back. */
const TOO_MUCH_MS = 180 * MINUTE_MS

/** Run from now for that many minutes. */
export function begin(minutes: number, nowMs: number): Countdown {
  return { is: 'running', endMs: nowMs + minutes * MINUTE_MS }
}

/** What is left, ms; zero once the time is up, and while nothing runs. */
export function leftMs(countdown: Countdown, nowMs: number): number {
  if (countdown.is === 'off') return 0
  return Math.max(0, countdown.is === 'paused' ? countdown.leftMs : countdown.endMs - nowMs)
}

/** Hold a countdown that runs, or let one that is held run on. */
export function toggle(countdown: Countdown, nowMs: number): Countdown {
  if (countdown.is === 'running') return { is: 'paused', leftMs: leftMs(countdown, nowMs) }
  return countdown.is === 'paused' ? { is: 'running', endMs: nowMs + countdown.leftMs } : countdown
}

/** Give a minute more; one whose time is up begins anew with it. */
export function addMinute(countdown: Countdown, nowMs: number): Countdown {
  const left = leftMs(countdown, nowMs) + MINUTE_MS
  return countdown.is === 'paused' ? { is: 'paused', leftMs: left } : { is: 'running', endMs: nowMs + left }
}

/** A countdown as it is found again: as it was left, and off where that means nothing any more. */
export function pickUp(countdown: Countdown, nowMs: number): Countdown {
  const isLongUp = countdown.is === 'running' && nowMs - countdown.endMs > LONG_UP_MS
  return isLongUp || leftMs(countdown, nowMs) > TOO_MUCH_MS ? OFF : countdown
}

/** Write what is left as minutes and seconds: "2:05"; a second that has begun counts. */
export function clockText(left: number): string {
  const seconds = Math.ceil(left / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
