import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openGame } from './harness'
import { button, drawSeed, POINTER, sitDown } from './player'

const SEED = 20161106

/** A page that moves, on which the United States has just ended its first turn. */
async function openReveal(): Promise<Page> {
  const { page } = await openGame()
  await drawSeed(page, SEED)
  await sitDown(page, 'unitedStates', POINTER)
  await page.locator('.table[data-renderer="webgl"], .table[data-renderer="canvas"]').waitFor()
  await POINTER.decide(page, { lever: 'semisDuty', value: 0.25 })
  await button(page, 'turn.endTurn').click()
  await page.locator('main.reveal').waitFor()
  return page
}

/** What a player has in the end: the result on the page, and the save. */
async function outcomeOf(page: Page): Promise<readonly (string | null)[]> {
  await page.locator('main.result').waitFor()
  await page.locator('.table[data-turn="2"]').waitFor({ state: 'attached' })
  const save = await page.evaluate(() => localStorage.getItem('table13.save'))
  return [await page.locator('main.result').innerText(), save]
}

let watched: readonly (string | null)[] | undefined

test('a reveal that is watched shows its stages in turn, moves the table last, and ends at the result', async () => {
  const page = await openReveal()
  await page.locator('main.reveal[data-stage="sealed"] .reveal-plate[data-open="false"]').last().waitFor()
  expect(await page.locator('.table').getAttribute('data-turn')).toBe('1')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await page.locator('main.reveal[data-stage="open"] .reveal-plate[data-open="true"]').last().waitFor()
  await page.locator('main.reveal[data-stage="wire"] .reveal-wire[data-begun="true"]').waitFor()
  expect(await page.locator('.table').getAttribute('data-turn')).toBe('1')
  await page.locator('main.reveal[data-stage="table"]').waitFor()
  await page.locator('.table[data-turn="2"]').waitFor()
  watched = await outcomeOf(page)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})

test('a reveal that is skipped ends at the same result and the same save as one that is watched', async () => {
  const page = await openReveal()
  await page.keyboard.press('Space')
  expect(await outcomeOf(page)).toEqual(watched)
})
