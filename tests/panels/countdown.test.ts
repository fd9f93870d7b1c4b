import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMinute, begin, clockText, leftMs, OFF, pickUp, toggle } from '../../src/panels/classroom/countdown'
import type { Countdown } from '../../src/store'

const NOW = 1_480_000_000_000
const MINUTE = 60_000

test.each([
  [120_000, '2:00'],
  [119_001, '2:00'],
  [119_000, '1:59'],
  [5_500, '0:06'],
  [1, '0:01'],
  [0, '0:00'],
])('%i ms are written as %s', (left, text) => {
  expect(clockText(left)).toBe(text)
})

test('a countdown runs from its minutes to nothing and no further', () => {
  const clock = begin(2, NOW)
  expect(leftMs(clock, NOW)).toBe(2 * MINUTE)
  expect(leftMs(clock, NOW + 90_000)).toBe(30_000)
  expect(leftMs(clock, NOW + 10 * MINUTE)).toBe(0)
})

test('a minute given after the time was up is a whole minute from then on', () => {
  const late = NOW + 10 * MINUTE
  expect(leftMs(addMinute(begin(2, NOW), late), late)).toBe(MINUTE)
})

test.each<[string, Countdown, boolean]>([
  ['runs', begin(5, NOW - MINUTE), true],
  ['is held', { is: 'paused', leftMs: 45_000 }, true],
  ['ran out while the page was loaded again', begin(2, NOW - 3 * MINUTE), true],
  ['ran out in another lesson', begin(2, NOW - 60 * MINUTE), false],
  ['has more left than a class is given', { is: 'running', endMs: 1e300 }, false],
  ['is held with more than that', { is: 'paused', leftMs: 1e300 }, false],
])('a clock that %s is found again as it was: %#', (_, clock, isKept) => {
  expect(pickUp(clock, NOW)).toBe(isKept ? clock : OFF)
})

test('a clock that is off stays off when it is held or let run', () => {
  expect(toggle(OFF, NOW)).toBe(OFF)
})

test('whatever a teacher presses, time passes only while the clock runs, and only a minute more adds to it', () => {
  const step = fc.record({ press: fc.constantFrom('toggle', 'more', 'wait'), ms: fc.integer({ min: 0, max: 200_000 }) })
  fc.assert(
    fc.property(fc.constantFrom(2, 3, 5), fc.array(step, { maxLength: 20 }), (minutes, steps) => {
      let clock: Countdown = begin(minutes, NOW)
      let now = NOW
      let expected = minutes * MINUTE
      for (const { press, ms } of steps) {
        now += ms
        if (clock.is === 'running') expected = Math.max(0, expected - ms)
        if (press === 'toggle') clock = toggle(clock, now)
        if (press === 'more') [clock, expected] = [addMinute(clock, now), expected + MINUTE]
        expect(leftMs(clock, now)).toBe(expected)
      }
    }),
  )
})
