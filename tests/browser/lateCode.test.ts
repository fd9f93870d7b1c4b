import type { Page, Route } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { englishWords } from '../../src/describe/words'
import { openGame } from './harness'
import { button, endTurn, goOnButton, POINTER, plateButton, STILL, sitDown, takeSeatButton } from './player'

const { t } = englishWords
const ASSETS = 'assets'
/** A page of the same server on which no game starts, so that what the game asks for can be held back first. */
const BEFORE = { ...STILL, path: 'favicon.svg', expectedFaults: /favicon\.ico|Failed to load resource|net::ERR/ }

/** The page before the game, with that to happen to each script whose name begins so. */
async function openWith(names: readonly string[], answer: (route: Route) => Promise<void> | void): Promise<Page> {
  const { page } = await openGame(BEFORE)
  const isMeant = (url: URL) =>
    url.pathname.endsWith('.js') && names.some(name => url.pathname.includes(`/${ASSETS}/${name}-`))
  await page.route(isMeant, answer)
  await page.goto(inject('gameUrl'))
  return page
}

test('the game is played before the code of the table has come, whose dark rim stands meanwhile', async () => {
  const page = await openWith(['scenes', 'board'], () => undefined)
  await page.locator('.table-on-its-way').waitFor()
  await sitDown(page, 'china', POINTER)
  await POINTER.decide(page, { lever: 'enforcement', value: 0.5 })
  await endTurn(page)
  await goOnButton(page).click()
  await button(page, 'turn.endTurn').waitFor()
  expect(await page.locator('.table-on-its-way').isVisible()).toBe(true)
  expect(await page.locator('[data-renderer]').count()).toBe(0)
})

test('the dark rim is gone once the table is drawn', async () => {
  const { page } = await openGame(STILL)
  await page.locator('[data-renderer]').waitFor()
  expect(await page.locator('.table-on-its-way').isVisible()).toBe(false)
})

test('a press whose screen is still on its way is kept until it comes', async () => {
  const held: Route[] = []
  const page = await openWith(['BriefingScreen'], route => void held.push(route))
  await plateButton(page, 'rusal').click()
  await takeSeatButton(page, 'rusal').click()
  await page.getByText(t('page.loading')).waitFor()
  await expect.poll(() => held.length).toBeGreaterThan(0)
  for (const route of held) await route.continue()
  await page.getByRole('heading', { name: t('briefing.rusal.headline') }).waitFor()
})

test('a screen whose code does not come says so, and comes when it is tried again', async () => {
  let isCut = true
  const page = await openWith(['BriefingScreen'], route => (isCut ? route.abort() : route.continue()))
  await takeSeatButton(page, 'china').click()
  await page.getByRole('heading', { name: t('page.failed') }).waitFor()
  expect(await page.getByText(t('page.failedNote')).isVisible()).toBe(true)
  isCut = false
  await page.getByRole('button', { name: t('page.retry'), exact: true }).click()
  await button(page, 'briefing.sitDown').waitFor()
})

test('a page whose first script does not come says so with a way to try again', async () => {
  const page = await openWith(['index'], route => route.abort())
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(t('page.name'))
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again', exact: true }).click()
  await page.locator('main.title .seat-plate').first().waitFor()
})

test('the page for addresses where nothing stands leads to the game in whatever folder it stands', async () => {
  const { page } = await openGame(BEFORE)
  const folder = `${inject('gameUrl')}class/table/`
  await page.route(`${folder}**`, async route => {
    const inside = route.request().url().slice(folder.length)
    await route.fulfill({ response: await route.fetch({ url: inject('gameUrl') + inside }) })
  })
  await page.goto(`${folder}old/links/nowhere.html`)
  const home = page.getByRole('link')
  await expect.poll(() => home.evaluate(link => (link as HTMLAnchorElement).href)).toBe(folder)
})
