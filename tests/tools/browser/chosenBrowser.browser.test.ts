import { expect, test } from 'vitest'

test('the browser found for the tests draws with WebGL, as the scenes need', () => {
  const canvas = document.createElement('canvas')
  expect(canvas.getContext('webgl2') ?? canvas.getContext('webgl')).not.toBeNull()
})

test('the page of a test inside the browser is as large as a laptop screen', () => {
  expect([innerWidth, innerHeight]).toEqual([1366, 768])
})
