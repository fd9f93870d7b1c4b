import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { englishWords } from '../../src/describe/words'
import { openGame } from './harness'
import { button, endTurn, goOnButton, POINTER, STILL, sitDown, skipReveal } from './player'

const { t } = englishWords

async function openTurn(): Promise<Page> {
  const { page } = await openGame(STILL)
  await sitDown(page, 'china', POINTER)
  return page
}

function headingText(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText()
}

test('a double click on End turn ends one turn and stops at its decisions', async () => {
  const page = await openTurn()
  await button(page, 'turn.endTurn').dblclick()
  await skipReveal(page)
  await goOnButton(page).waitFor()
  expect(await goOnButton(page).innerText()).toBe(t('result.play', { half: 'H2 2017' }))
})

test('a double click on the button of a result plays no turn unseen', async () => {
  const page = await openTurn()
  await endTurn(page)
  await goOnButton(page).dblclick()
  await button(page, 'turn.endTurn').waitFor()
  expect(await headingText(page)).toContain(t('page.turnOf', { turn: '2', turns: '8' }))
})

test('Enter held down on End turn stops at the decisions', async () => {
  const page = await openTurn()
  await expect.poll(() => button(page, 'turn.endTurn').getAttribute('aria-disabled')).toBe('false')
  await button(page, 'turn.endTurn').focus()
  for (let repeats = 0; repeats < 4; repeats++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await skipReveal(page)
})

test('undoing all decisions leaves the focus on the first lever', async () => {
  const page = await openTurn()
  await POINTER.decide(page, { lever: 'enforcement', value: 0.75 })
  await page.getByRole('button', { name: t('turn.reset') }).click()
  const first = page.locator('.lever').first().locator('input:focus')
  await first.waitFor({ state: 'attached' })
})

test('the table in words opens as a dialog by M and gives the focus back when it closes', async () => {
  const page = await openTurn()
  const opener = page.getByRole('button', { name: t('table.inWords') })
  await opener.focus()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: t('table.inWords') })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await opener.evaluate(element => element === document.activeElement)).toBe(true)
})

test('where a figure comes from is told beside the figure', async () => {
  const page = await openTurn()
  const figure = page.locator('.key-figure').nth(1)
  await figure.locator('.basis-name').click()
  const [opener, plate] = [await figure.boundingBox(), await page.locator('.plate:popover-open').boundingBox()]
  const gap = plate!.y - (opener!.y + opener!.height)
  expect(gap).toBeGreaterThanOrEqual(0)
  expect(gap).toBeLessThan(20)
  expect(Math.abs(plate!.x - opener!.x)).toBeLessThan(20)
})

test('the balance sheets open from one button', async () => {
  const page = await openTurn()
  await page.getByRole('button', { name: t('sheet.open'), exact: true }).click()
  const heading = t('sheet.heading', { region: t('region.CHN.name') })
  await page.getByRole('button', { name: heading }).click()
  await page.getByRole('region', { name: heading }).waitFor()
})
