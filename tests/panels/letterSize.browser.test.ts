import { afterEach, expect, test, vi } from 'vitest'
import { followStyleSheets, movedLimits, setLetterSize } from '../../src/panels/app/letterSize'

const ends: (() => void)[] = []

afterEach(() => {
  setLetterSize('normal')
  for (const end of ends.splice(0)) end()
})

/** A style sheet whose limit lies between the window's width and what is left of it in large letters. */
function addSheet(): HTMLElement {
  const box = document.createElement('div')
  box.id = 'limited'
  const style = document.createElement('style')
  const limitEm = innerWidth / 16 / 1.2
  style.textContent = `@media (max-width: ${limitEm}em) { #limited { order: 7 } }`
  document.body.append(box)
  document.head.append(style)
  ends.push(
    () => box.remove(),
    () => style.remove(),
  )
  return box
}

const order = (box: HTMLElement) => getComputedStyle(box).order

test('large letters bring the layout of a narrower window, and normal ones bring the old one back', () => {
  const box = addSheet()
  expect(order(box)).toBe('0')
  setLetterSize('large')
  expect(order(box)).toBe('7')
  setLetterSize('large')
  expect(order(box)).toBe('7')
  setLetterSize('normal')
  expect(order(box)).toBe('0')
})

test('a style sheet that comes later follows', async () => {
  ends.push(followStyleSheets())
  setLetterSize('large')
  const box = addSheet()
  await vi.waitFor(() => expect(order(box)).toBe('7'))
})

test('a limit asked for by script moves as those of the styles do', () => {
  const box = addSheet()
  const limit = (innerWidth / 16 / 1.2).toFixed(4)
  const isNarrow = () => matchMedia(movedLimits(`(max-width: ${limit}em)`, 'large')).matches
  setLetterSize('large')
  expect(isNarrow()).toBe(order(box) === '7')
  expect(matchMedia(movedLimits(`(max-width: ${limit}em)`, 'normal')).matches).toBe(false)
})
