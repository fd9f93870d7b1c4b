import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { englishWords } from '../../src/describe/words'
import { openGame } from './harness'
import { POINTER, plateButton, STILL, sitDown, takeSeatButton } from './player'

const { t } = englishWords

/** The figure of a land that is seen from China far from the middle of the table, and of one that is near it. */
const LABEL = '[data-label="region:USA"]'
const NEAR_LABEL = '[data-label="region:RUS"]'

async function openTable(viewport: 'laptop' | 'phone' = 'laptop'): Promise<{ page: Page; table: Locator }> {
  const { page } = await openGame({ ...STILL, viewport })
  await sitDown(page, 'china', POINTER)
  const table = page.locator('.table')
  await table.locator(LABEL).waitFor()
  await page.locator('.table[data-renderer="webgl"], .table[data-renderer="canvas"]').waitFor()
  await rest(table)
  return { page, table }
}

/** Wait until the map is painted for where it is looked at from. */
async function rest(table: Locator): Promise<void> {
  await expect.poll(() => table.getAttribute('data-state')).toBe('resting')
}

async function zoomOf(table: Locator): Promise<number> {
  return Number((await table.getAttribute('data-lens'))!.split(' ')[0])
}

async function expectZoom(table: Locator, check: (zoom: number) => boolean): Promise<void> {
  await expect.poll(async () => check(await zoomOf(table))).toBe(true)
  await rest(table)
}

async function expectWhole(table: Locator): Promise<void> {
  await expect.poll(() => table.getAttribute('data-lens')).toBe('1.000 0.000 0.000')
  await rest(table)
}

async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = (await part.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Way from the middle of the table to the figure, px. */
async function labelWay(table: Locator, name = LABEL): Promise<number> {
  const [middle, label] = [await middleOf(table), await middleOf(table.locator(name))]
  return Math.hypot(label.x - middle.x, label.y - middle.y)
}

function scrolled(page: Page): Promise<number[]> {
  return page.evaluate(() => [window.scrollX, window.scrollY, window.visualViewport!.scale])
}

type Points = readonly (readonly [x: number, y: number])[]

/** Real touches, as a screen sends them. */
async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Points) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) })
  return {
    async move(from: Points, to: Points): Promise<void> {
      await send('touchStart', from)
      const steps = 6
      for (let step = 1; step <= steps; step++) {
        const way = (i: number, axis: 0 | 1) => from[i]![axis] + ((to[i]![axis] - from[i]![axis]) * step) / steps
        await send(
          'touchMove',
          from.map((_, i) => [way(i, 0), way(i, 1)] as const),
        )
      }
      await send('touchEnd', [])
    },
    doubleTap: (x: number, y: number) =>
      Promise.all([
        send('touchStart', [[x, y]]),
        send('touchEnd', []),
        send('touchStart', [[x, y]]),
        send('touchEnd', []),
      ]),
  }
}

test('the wheel brings what is under the pointer nearer, dragging moves it, and a double click shows all again', async () => {
  const { page, table } = await openTable()
  const before = await middleOf(table.locator(LABEL))
  await page.mouse.move(before.x, before.y)
  await page.mouse.wheel(0, -400)
  await expectZoom(table, zoom => zoom >= 2)
  const nearer = await middleOf(table.locator(LABEL))
  expect(Math.hypot(nearer.x - before.x, nearer.y - before.y)).toBeLessThan(60)

  const lens = await table.getAttribute('data-lens')
  const middle = await middleOf(table)
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x, middle.y + 80, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => table.getAttribute('data-lens')).not.toBe(lens)
  await rest(table)
  const moved = await middleOf(table.locator(LABEL))
  expect(moved.y - nearer.y).toBeGreaterThan(40)

  await page.mouse.dblclick(middle.x, middle.y)
  await expectWhole(table)
  expect(await middleOf(table.locator(LABEL))).toEqual(before)
  expect(await scrolled(page)).toEqual([0, 0, 1])
})

test('keys and buttons do the same, from near to far and back', async () => {
  const { page, table } = await openTable()
  const whole = await labelWay(table)
  const nearer = page.getByRole('button', { name: t('table.nearer'), exact: true })
  await nearer.click()
  await expectZoom(table, zoom => zoom === 1.5)
  expect(await labelWay(table)).toBeGreaterThan(1.2 * whole)
  await page.keyboard.press('ArrowUp')
  await expect.poll(async () => Number((await table.getAttribute('data-lens'))!.split(' ')[2])).toBeLessThan(-0.1)
  await rest(table)
  expect(await labelWay(table)).toBeLessThan(1.3 * whole)
  await page.keyboard.press('-')
  await expectWhole(table)
  expect(await labelWay(table)).toBe(whole)
  for (let presses = 0; presses < 6; presses++) await page.keyboard.press('+')
  await expectZoom(table, zoom => zoom === 4)
  expect(await nearer.getAttribute('aria-disabled')).toBe('true')
  await page.keyboard.press('0')
  await expectWhole(table)
})

test('a balance sheet leads to its region, and a region that has left the glass comes back with the focus', async () => {
  const { page, table } = await openTable()
  await page.getByRole('button', { name: t('sheet.open'), exact: true }).click()
  const name = t('region.CHN.name')
  await page.getByRole('button', { name: t('sheet.heading', { region: name }) }).click()
  await page.getByRole('button', { name: t('sheet.lookAt', { region: name }) }).click()
  await expectZoom(table, zoom => zoom > 2)
  const [middle, china] = [await middleOf(table), await middleOf(table.locator('.table-hotspot[data-region="CHN"]'))]
  expect(Math.hypot(china.x - middle.x, china.y - middle.y)).toBeLessThan(120)
  const america = table.locator('.table-hotspot[data-region="USA"]')
  expect(await america.evaluate(button => button.classList.contains('is-away'))).toBe(true)
  await america.focus()
  await expect.poll(() => america.evaluate(button => button.classList.contains('is-away'))).toBe(false)
})

test('two fingers pinch, one drags, a double tap shows all again, and the page stays where it is', async () => {
  const { page, table } = await openTable('phone')
  const fingers = await fingersOn(page)
  const { x, y } = await middleOf(table)
  const whole = await middleOf(table.locator(NEAR_LABEL))
  const wayOfWhole = await labelWay(table, NEAR_LABEL)
  const together: Points = [
    [x - 25, y],
    [x + 25, y],
  ]
  const apart: Points = [
    [x - 60, y],
    [x + 60, y],
  ]
  await fingers.move(together, apart)
  await expectZoom(table, zoom => zoom > 2 && zoom < 4)
  const zoom = await zoomOf(table)
  expect(await labelWay(table, NEAR_LABEL)).toBeGreaterThan(1.7 * wayOfWhole)

  const lens = await table.getAttribute('data-lens')
  await fingers.move([[x, y]], [[x + 50, y + 60]])
  await expect.poll(() => table.getAttribute('data-lens')).not.toBe(lens)
  expect(await zoomOf(table)).toBe(zoom)
  await fingers.move(apart, together)
  await expectZoom(table, farther => farther < zoom)
  expect(await scrolled(page)).toEqual([0, 0, 1])

  await fingers.move(together, apart)
  await expectZoom(table, nearer => nearer > 1.5)
  await fingers.doubleTap(x, y)
  await expectWhole(table)
  expect(await middleOf(table.locator(NEAR_LABEL))).toEqual(whole)
})

/** Seat whose plate on the rim says that it is one's own, which is the one that is nearest. */
function nearestSeat(page: Page): Promise<string | null> {
  return page.locator('.table-plate.is-own').getAttribute('data-seat')
}

test('on the title page the table turns to the seat that is thought of, and lights its land', async () => {
  const { page } = await openGame(STILL)
  await page.locator('.table-plate.is-own').waitFor({ state: 'attached' })
  expect(await nearestSeat(page)).toBe('china')
  await plateButton(page, 'rusal').hover()
  await expect.poll(() => nearestSeat(page)).toBe('rusal')
  await expect.poll(() => page.locator('.table').getAttribute('data-lit')).toBe('RUS')
  await plateButton(page, 'unitedStates').focus()
  await expect.poll(() => nearestSeat(page)).toBe('unitedStates')
})

test.each([
  ['comes down to the player', 'no-preference', true],
  ['changes at once where less movement is wished for', 'reduce', false],
] as const)('from the title page to the briefing the table %s', async (_how, reducedMotion, isMoved) => {
  const { page } = await openGame({ context: { reducedMotion } })
  await page.locator('.table[data-state]').waitFor({ state: 'attached' })
  await page.evaluate(() => {
    const animate = Element.prototype.animate
    Element.prototype.animate = function (this: Element, ...how: Parameters<Element['animate']>) {
      if (this.matches('.table-tilt')) document.body.dataset.moved = JSON.stringify(how[0])
      return animate.apply(this, how)
    }
  })
  await takeSeatButton(page, 'china').click()
  await page.locator('main.briefing').waitFor()
  const moved = await page.locator('body').getAttribute('data-moved')
  if (isMoved) expect(moved).toContain('scale')
  else expect(moved).toBeNull()
})
