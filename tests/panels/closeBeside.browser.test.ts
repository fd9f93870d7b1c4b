import { expect, onTestFinished, test } from 'vitest'
import { closeBeside } from '../../src/panels/app/closeBeside'

/** A popover with a button inside, an opener and a place beside; the browser itself leaves it open at every press. */
function openPopover() {
  document.body.innerHTML = `
    <button id="opener" popovertarget="opened">open</button>
    <p id="beside">beside</p>
    <div id="opened" popover="manual"><button id="inside">inside</button></div>`
  const popover = document.getElementById('opened')!
  popover.showPopover()
  const stop = closeBeside()
  onTestFinished(() => {
    stop()
    document.body.innerHTML = ''
  })
  return popover
}

/** A pointer goes down at one element and up at another. */
function press(down: string, up = down): void {
  document.getElementById(down)!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  document.getElementById(up)!.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
}

test('a press beside an opened popover closes it', () => {
  const popover = openPopover()
  press('beside')
  expect(popover.matches(':popover-open')).toBe(false)
})

test.each([
  ['inside it', 'inside', 'inside'],
  ['that begins inside it and is drawn out of it', 'inside', 'beside'],
  ['that is drawn into it', 'beside', 'inside'],
  ['of its opener, whose click will close it', 'opener', 'opener'],
])('a press %s leaves it open', (_, down, up) => {
  const popover = openPopover()
  press(down, up)
  expect(popover.matches(':popover-open')).toBe(true)
})
