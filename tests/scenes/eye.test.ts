import { expect, test } from 'vitest'
import { createEye } from '../../src/scenes/eye'
import { WHOLE } from '../../src/scenes/layout/lens'

const NEAR = { zoom: 2, middle: { x: 0.3, y: -0.2 } }

test('an eye that is sent on its way arrives after that time and not before, and then rests', () => {
  const eye = createEye()
  expect(eye.step(100)).toBe(false)
  eye.go(NEAR, 300)
  expect(eye.step(200)).toBe(true)
  expect(eye.lens().zoom).toBeGreaterThan(1)
  expect(eye.lens().zoom).toBeLessThan(2)
  expect(eye.isMoving()).toBe(true)
  eye.step(100)
  expect(eye.lens()).toBe(NEAR)
  expect(eye.isMoving()).toBe(false)
  expect(eye.step(100)).toBe(false)
})

test('a jump is one step, even one that takes no time', () => {
  const eye = createEye()
  eye.go(NEAR, 0)
  expect(eye.step(0)).toBe(true)
  expect(eye.lens()).toBe(NEAR)
})

test('an eye that is called back goes from where it is', () => {
  const eye = createEye()
  eye.go(NEAR, 300)
  eye.step(150)
  const { zoom } = eye.lens()
  eye.go(WHOLE, 300)
  eye.step(1)
  expect(eye.lens().zoom).toBeCloseTo(zoom, 1)
  eye.step(300)
  expect(eye.lens()).toBe(WHOLE)
})
