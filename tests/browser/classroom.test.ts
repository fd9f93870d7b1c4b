import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeVote } from '../../src/describe/classroom'
import { englishWords } from '../../src/describe/words'
import { leverOf } from '../../src/game/levers'
import { openGame } from './harness'
import { button, KEYBOARD, POINTER, plateButton, STILL, skipReveal, takeSeatButton } from './player'

const { t } = englishWords

function named(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}

function counts(page: Page): Promise<string[]> {
  return page.locator('.hands-count').allInnerTexts()
}

test('a class discusses, votes by hand and by keys, and decides; only what it decided is in the game', async () => {
  const { page } = await openGame({ ...STILL, viewport: 'projector' })
  await button(page, 'setUp.open').click()
  await page.getByLabel(t('classroom.together')).check()
  await button(page, 'setUp.done').click()
  await page.getByText(t('classroom.title')).waitFor()
  expect(await page.locator('html').getAttribute('data-text')).toBe('large')
  await plateButton(page, 'unitedStates').click()
  await takeSeatButton(page, 'unitedStates').click()
  await button(page, 'briefing.sitDown').click()
  await page.getByText(t('classroom.ask.first')).waitFor()
  await named(page, t('clock.start', { minutes: '2' })).click()
  await page.locator('.class-clock[data-clock="running"] .clock-left').waitFor()

  const slider = page.locator('[data-lever="metalDuty"]').getByRole('slider')
  await page.locator('[data-lever="metalDuty"] .lever-note > span').first().waitFor({ timeout: 3000 })
  await slider.focus()
  await named(page, t('hands.open')).click()
  const dialog = page.getByRole('dialog', { name: t('hands.heading') })
  expect(await dialog.getByRole('combobox').inputValue()).toBe('metalDuty')
  await page.keyboard.press('Space')
  for (const key of ['1', '1', '3', 'Numpad1', 'Shift+Digit1']) await page.keyboard.press(key)
  const [raise, hold] = describeVote(englishWords, leverOf('metalDuty'), 0)
  await named(page, t('hands.fewer', { option: hold!.text })).click()
  await dialog.getByText(t('hands.most', { count: 4, option: raise!.text })).waitFor()
  expect(await counts(page)).toEqual(['3', '0', '1'])

  await dialog.getByRole('combobox').selectOption({ label: t('hands.own') })
  expect(await counts(page)).toEqual(['0', '0', '0'])
  await page.getByLabel(t('hands.nameProposal', { number: '1' })).fill('25 on all metal')
  await named(page, t('hands.more', { option: '25 on all metal' })).click()
  expect(await counts(page)).toEqual(['1', '0', '0'])
  await page.reload()
  await page.getByRole('button', { name: t('title.continue', { turn: '1' }), exact: true }).click()
  await page.getByLabel(t('hands.nameProposal', { number: '1' })).waitFor()
  expect(await counts(page)).toEqual(['1', '0', '0'])
  expect(await page.locator('.class-clock').getAttribute('data-clock')).toBe('running')
  await dialog.getByRole('combobox').selectOption('metalDuty')
  await KEYBOARD.press(named(page, t('hands.done')))
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => slider.evaluate(each => each === document.activeElement)).toBe(true)

  await POINTER.decide(page, { lever: 'metalDuty', value: 0.1 })
  await button(page, 'turn.endTurn').click()
  await skipReveal(page)
  await page.getByText(t('classroom.after')).waitFor()
  const stored = await page.evaluate(() => localStorage.getItem('table13.save')!)
  expect(JSON.parse(stored).log.turns[0].decisions.unitedStates).toEqual([{ lever: 'metalDuty', value: 0.1 }])
  expect(stored).not.toContain('25 on all metal')
})
