import { afterEach, expect, test, vi } from 'vitest'
import { createFrames } from '../../src/scenes/frames'

afterEach(() => vi.unstubAllGlobals())

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
  const frames = createFrames(() => --left > 0)
  expect(browser.waiting).toHaveLength(0)
  frames.wake()
  frames.wake()
  expect(browser.waiting).toHaveLength(1)
  for (let i = 0; i < 10; i++) browser.next()
  expect(frames.stats().redraws).toBe(3)
  expect(frames.isAwake()).toBe(false)
})

test('the first frame after a rest does not jump', () => {
  const browser = stubFrames()
  const steps: number[] = []
  const frames = createFrames((_nowMs, stepMs) => {
    steps.push(stepMs)
    return steps.length % 2 === 1
  })
  frames.wake()
  browser.next()
  browser.next()
  for (let i = 0; i < 50; i++) browser.next()
  frames.wake()
  browser.next()
  expect(steps).toEqual([0, 16, 0])
})
