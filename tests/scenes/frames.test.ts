import { afterEach, expect, test, vi } from 'vitest'
import { createFrames } from '../../src/scenes/frames'
import { createQualityWatch } from '../../src/scenes/quality'

afterEach(() => vi.unstubAllGlobals())

const nothing = () => {}

/** Animation frames that come when they are asked for. */
function stubFrames() {
  const waiting: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback))
  vi.stubGlobal('cancelAnimationFrame', () => waiting.splice(0))
  let nowMs = 0
  return {
    waiting,
    next: () => {
      nowMs += 16
      for (const callback of waiting.splice(0)) callback(nowMs)
    },
  }
}

test('the loop asks for no frame until it is woken, and for no more once nothing moves', () => {
  const browser = stubFrames()
  let left = 3
  const frames = createFrames(() => --left > 0, nothing)
  expect(browser.waiting).toHaveLength(0)
  frames.wake()
  frames.wake()
  expect(browser.waiting).toHaveLength(1)
  for (let i = 0; i < 10; i++) browser.next()
  expect(frames.stats().redraws).toBe(3)
  expect(browser.waiting).toHaveLength(0)
})

test('the first frame after a rest does not jump', () => {
  const browser = stubFrames()
  const steps: number[] = []
  const frames = createFrames(stepMs => {
    steps.push(stepMs)
    return steps.length % 2 === 1
  }, nothing)
  frames.wake()
  browser.next()
  browser.next()
  for (let i = 0; i < 50; i++) browser.next()
  frames.wake()
  browser.next()
  expect(steps).toEqual([0, 16, 0])
})

test('at half rate every second frame of the screen is drawn, and twice as much moves in it', () => {
  const browser = stubFrames()
  const steps: number[] = []
  const frames = createFrames(stepMs => steps.push(stepMs) > 0, nothing)
  frames.halve(true)
  frames.wake()
  for (let i = 0; i < 9; i++) browser.next()
  expect(steps).toEqual([0, 32, 32, 32, 32])
})

test('frames that take too long on the clock lead to a plainer picture, one step after the other', () => {
  const browser = stubFrames()
  const clock = vi.spyOn(performance, 'now')
  let nowMs = 0
  clock.mockImplementation(() => nowMs)
  const watch = createQualityWatch()
  let costMs = 3
  const frames = createFrames(
    () => {
      nowMs += costMs
      return true
    },
    ms => void watch.note(ms),
  )
  const run = (count: number) => {
    for (let i = 0; i < count; i++) browser.next()
    return watch.quality()
  }
  frames.wake()
  expect(run(600)).toBe('full')
  costMs = 9
  expect(run(60)).toBe('noGlow')
  expect(run(60)).toBe('flatIngots')
  expect(run(200)).toBe('halfRate')
  costMs = 1
  expect(run(600)).toBe('halfRate')
  clock.mockRestore()
})

test('a slow frame now and then leaves the picture as it is', () => {
  const watch = createQualityWatch()
  for (let i = 0; i < 1000; i++) watch.note(i % 6 === 0 ? 30 : 2)
  expect(watch.quality()).toBe('full')
})
