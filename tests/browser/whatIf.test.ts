import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { englishWords } from '../../src/describe/words'
import { saveOfReport } from '../../src/tools/screens/savedGames'
import { openModel } from '../../src/tools/screens/steps'
import { openGame } from './harness'
import { endTurn, goOnButton, STILL } from './player'

const { t } = englishWords

/** The report of a game whose last turn is played on the page. */
async function reportOfPlayedGame(): Promise<Page> {
  const { page } = await openGame(STILL)
  await page.evaluate(save => localStorage.setItem('table13.save', save), saveOfReport(7))
  await page.reload()
  await page.locator('.saved-game button').first().click()
  await named(page, t('report.back')).click()
  await endTurn(page)
  await goOnButton(page).click()
  await page.locator('main.report').waitFor()
  return page
}

const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('table13.save'))
const topOf = async (target: Locator) => Math.round((await target.boundingBox())!.y)
const difference = (page: Page, turn: number) => page.getByTestId(`difference-worldPrice-${turn}`).innerText()

function backToOwnGame(page: Page): Promise<void> {
  return page
    .locator('.derived-band')
    .getByRole('button', { name: t('derived.back') })
    .click()
}

test('a past turn is decided otherwise, read as a replay, and the game is as it was', async () => {
  const page = await reportOfPlayedGame()
  const headline = await page.locator('main.report h1').innerText()
  const score = await page.getByTestId('score').innerText()
  const save = await stored(page)

  const opener = named(page, t('whatIf.openIn', { half: 'H2 2017' }))
  await opener.click()
  const playOn = named(page, t('whatIf.playOn'))
  expect(await playOn.getAttribute('aria-disabled')).toBe('true')
  await page
    .locator('dialog.what-if')
    .getByRole('slider', { name: t('lever.metalDuty.name') })
    .press('Home')
  expect(await playOn.getAttribute('aria-disabled')).toBe('false')
  await playOn.click()
  await page.locator('.what-if-scores').waitFor()
  expect(await difference(page, 1)).toBe('0')
  expect(await difference(page, 8)).not.toBe('0')

  const place = await topOf(opener)
  await named(page, t('whatIf.read')).click()
  await page.locator('.derived-band').waitFor()
  expect(await page.locator('main.report h1').innerText()).toBe(t('derived.headline'))
  expect(await page.getByTestId('score').innerText()).not.toBe(score)
  await named(page, t('derived.turns')).click()
  await page.locator('.look-back').waitFor()
  expect(await page.locator('.derived-band').innerText()).toContain('H2 2017')

  await backToOwnGame(page)
  await page.locator('.decisions').waitFor()
  expect(await page.locator('.derived-band').count()).toBe(0)
  expect(await page.locator('main.report h1').innerText()).toBe(headline)
  expect(await page.getByTestId('score').innerText()).toBe(score)
  await expect.poll(() => opener.evaluate(button => button === document.activeElement)).toBe(true)
  expect(Math.abs((await topOf(opener)) - place)).toBeLessThanOrEqual(2)
  expect(await stored(page)).toBe(save)
})

test('the report names the decision that mattered most and opens it, and the best play found as a replay', async () => {
  const { page } = await openGame(STILL)
  await page.evaluate(save => localStorage.setItem('table13.save', save), saveOfReport())
  await page.reload()
  await page.locator('.saved-game button').first().click()
  const effect = await page.locator('.mattered-effect').first().innerText()
  await page.locator('.mattered .what-if-open').first().click()
  await page.locator('.what-if-scores').waitFor()
  const [points] = effect.match(/\d+\.\d/)!
  expect(await page.locator('.what-if-score').innerText()).toContain(points)
  await page.keyboard.press('Escape')

  const best = page.getByTestId('benchmark-bestFound')
  const score = Number(await best.locator('.strong').innerText())
  await best.getByRole('button').click()
  await page.locator('.derived-band').waitFor()
  // The table compares in tenths, the head of a report is in whole points.
  expect(Math.abs(Number(await page.getByTestId('score').innerText()) - score)).toBeLessThanOrEqual(0.5)
})

test('over the page of the model the report keeps its figure, its open share and its place, and a replay leads home', async () => {
  const { page } = await openGame(STILL)
  await page.evaluate(save => localStorage.setItem('table13.save', save), saveOfReport())
  await page.reload()
  await page.locator('.saved-game button').first().click()
  const why = page.locator('.game-why')
  await why.locator('.take-apart').waitFor()
  await why.locator('select').selectOption('trust')
  const share = why.locator('.take-apart button').first()
  await share.click()
  await page.locator('.explained[aria-busy="false"] .bar-plate a').first().waitFor()
  const link = why.locator('a').last()
  await link.scrollIntoViewIfNeeded()
  const place = await topOf(link)
  await link.click()
  await page.locator('main.model').waitFor()
  await page.goBack()
  await page.locator('main.report').waitFor()
  expect(await why.locator('select').inputValue()).toBe('trust')
  expect(await share.getAttribute('aria-pressed')).toBe('true')
  await expect.poll(async () => Math.abs((await topOf(link)) - place)).toBeLessThanOrEqual(2)

  await page.getByTestId('benchmark-bestFound').getByRole('button').click()
  await page.locator('.derived-band').waitFor()
  await openModel(page)
  await page.locator('main.model').waitFor()
  expect(await page.locator('.curve-choices').innerText()).toContain('The replay, H2 2020')
  await backToOwnGame(page)
  await page.locator('main.report').waitFor()
  await page.locator('.derived-band').waitFor({ state: 'detached' })
  expect(await why.locator('select').inputValue()).toBe('trust')
  expect(await share.getAttribute('aria-pressed')).toBe('true')
})
