import { expect, test } from 'vitest'
import { englishWords } from '../../src/describe/words'
import { EVENT_IDS, EVENT_THEMES } from '../../src/game'
import { openGame } from './harness'
import { button, KEYBOARD, STILL, takeSeatButton } from './player'

const { t } = englishWords

test('length, opponents and seed are chosen before a game; a seed that is none is refused with what to do', async () => {
  const { page } = await openGame(STILL)
  await button(page, 'setUp.open').click()
  await page.locator('.set-up .segments label').filter({ hasText: /^6$/ }).click()
  await page.locator('#opponent-rusal').selectOption('debtFirst')
  await page.getByText(t('persona.debtFirst.line')).waitFor()
  await page.locator('#seed').fill('12a')
  await page.getByRole('alert').getByText(t('setUp.seedBad')).waitFor()
  expect(await button(page, 'setUp.done').isDisabled()).toBe(true)
  await page.locator('#seed').fill('42')
  await button(page, 'setUp.done').click()
  await page.getByText(t('title.lead', { length: t('length.6') })).waitFor()
  await takeSeatButton(page, 'china').click()
  await page.locator('main.briefing').waitFor()
  const save = await page.evaluate(() => JSON.parse(localStorage.getItem('table13.save')!))
  expect(save.log.seed).toBe(42)
  expect(save.log.scenario.turns).toBe(6)
  expect(save.opponents.rusal).toBe('debtFirst')
})

test('the terms are set with the keyboard alone: from the chosen scenario on, and Enter behind the seed is done', async () => {
  const { page } = await openGame(STILL)
  await KEYBOARD.press(button(page, 'setUp.open'))
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('scenario')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowLeft')
  expect(await page.locator('input[name="turns"]:checked').inputValue()).toBe('7')
  await page.locator('#seed').focus()
  await page.keyboard.type('x')
  await page.keyboard.press('Enter')
  await page.locator('dialog.set-up[open]').waitFor()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('13')
  await page.keyboard.press('Enter')
  await page.locator('dialog.set-up[open]').waitFor({ state: 'detached' })
  await page.locator('.title-scenario > p').getByText('13').waitFor()
  expect(await page.locator('.title-scenario').innerText()).toContain(t('length.7'))
})

test('a teacher strikes events one by one or by theme, and the game carries what is left', async () => {
  const { page } = await openGame(STILL)
  await button(page, 'setUp.open').click()
  await page.locator('.event-choices > summary').click()
  const box = (name: string) => page.getByRole('checkbox', { name })
  await box(t('news.sanctions.name')).uncheck()
  expect(await box(t('eventTheme.trade.name')).evaluate(input => (input as HTMLInputElement).indeterminate)).toBe(true)
  await box(t('eventTheme.costs.name')).uncheck()
  const left = EVENT_IDS.filter(id => id !== 'sanctions' && !EVENT_THEMES.costs.includes(id))
  await page.getByText(t('setUp.eventsLeft', { left: `${left.length}`, all: `${EVENT_IDS.length}` })).waitFor()
  await button(page, 'setUp.done').click()
  await takeSeatButton(page, 'china').click()
  await page.locator('main.briefing').waitFor()
  const save = await page.evaluate(() => JSON.parse(localStorage.getItem('table13.save')!))
  expect(save.log.scenario.events).toEqual(left)
})

test('the about page has its own address, and the back button leads to where it was opened', async () => {
  const { page } = await openGame(STILL)
  await page.getByRole('link', { name: t('about.link'), exact: true }).click()
  await page.locator('main.about').waitFor()
  expect(new URL(page.url()).hash).toBe('#about')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(t('about.heading'))
  await page.reload()
  await button(page, 'about.back').click()
  await page.locator('main.title').waitFor()
  await page.goForward()
  await page.locator('main.about').waitFor()
  await page.goBack()
  await page.locator('main.title').waitFor()
})

test('the about page that is opened by its address leads to the game', async () => {
  const { page } = await openGame({ ...STILL, path: '#about' })
  await page.locator('main.about').waitFor()
  await button(page, 'about.back').click()
  await page.locator('main.title').waitFor()
})
