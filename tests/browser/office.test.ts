import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { englishWords } from '../../src/describe/words'
import { halfOf } from '../../src/game'
import { NANNING_2016 } from '../../src/scenarios'
import { saveOfRuin } from '../../src/tools/screens/savedRuin'
import { openGame } from './harness'
import { button, endTurn, goOnButton, KEYBOARD, type Player, POINTER, STILL } from './player'

const { t } = englishWords
/** Turns of ruin after which no warning stands yet. */
const UNWARNED = 4
/** The turn with which office is lost, 1-based, as the first warning foretells. */
const LOST = 8

/** A half-year by the turn it is decided in, in words. */
function half(turn: number): string {
  const { year, half: number } = halfOf(NANNING_2016, turn)
  return t('page.half', { year: String(year), half: String(number) })
}

function named(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}

/** Take up the ruined game after that many turns. */
async function openRuin(page: Page, player: Player, played: number): Promise<void> {
  await page.evaluate(save => localStorage.setItem('table13.save', save), saveOfRuin(played))
  await page.reload()
  await player.press(named(page, t('title.continue', { turn: String(played + 1) })))
  await button(page, 'turn.endTurn').waitFor()
}

/** The warning stands, beside levers that can still help. */
async function expectWarning(page: Page): Promise<void> {
  const words = await page.locator('.tray .office-risk').innerText()
  expect(words).toContain(t('office.ahead', { turn: String(LOST) }))
  expect(words).toMatch(/^Approval is failing: mandate \d+ of 100\./)
  expect(await page.locator('.tray [data-lever]').count(), 'levers').toBeGreaterThan(3)
}

async function playOn(page: Page, player: Player): Promise<void> {
  await endTurn(page, player)
  await player.press(goOnButton(page))
  await button(page, 'turn.endTurn').waitFor()
}

async function expectLossTold(page: Page): Promise<void> {
  const heading = await page.locator('main.result h1').innerText()
  expect(heading).toContain(t('office.lost.unitedStates'))
  expect(heading).toContain(t('office.lost'))
  await page.locator('main.result .office-lost').getByText(t('office.caretaker')).waitFor()
}

/** Nothing to decide any more; what stands is said. */
async function expectCaretaker(page: Page): Promise<void> {
  await page.getByRole('heading', { name: t('office.caretakerHead') }).waitFor()
  await page
    .locator('.caretaker')
    .getByText(t('office.since', { half: half(LOST) }))
    .waitFor()
  expect(await page.locator('[data-lever], [role="slider"], .tray input').count()).toBe(0)
  expect(await button(page, 'turn.endTurn').count()).toBe(0)
}

async function expectReport(page: Page): Promise<void> {
  await page.locator('main.report').waitFor()
  const held = t('office.heldFrom', { seat: t('seat.unitedStates.name'), half: half(LOST + 1) })
  await page.locator('main.report').getByText(held).waitFor()
}

test('office is lost after warnings, a caretaker is watched for a turn, and the report says who carried on, by keyboard', async () => {
  const { page } = await openGame(STILL)
  await openRuin(page, KEYBOARD, UNWARNED)
  expect(await page.locator('.tray .office-risk').count(), 'a warning before there is ground for one').toBe(0)
  for (let turn = UNWARNED + 1; turn < LOST; turn++) {
    await playOn(page, KEYBOARD)
    await expectWarning(page)
  }
  await endTurn(page, KEYBOARD)
  await expectLossTold(page)
  await KEYBOARD.press(named(page, t('office.watch', { half: half(LOST + 1) })))
  await expectCaretaker(page)
  const policies = await page.locator('.caretaker ul').innerText()

  await KEYBOARD.press(named(page, t('office.watch', { half: half(LOST + 1) })))
  await page.locator('main.reveal').waitFor()
  await page.keyboard.press('Escape')
  const decided = page.locator('.seat-decisions').getByRole('region', { name: t('seat.unitedStates.name') })
  expect(await decided.locator('li').allInnerTexts()).toEqual([t('result.decidedNothing')])
  await KEYBOARD.press(named(page, t('office.watch', { half: half(LOST + 2) })))
  await expectCaretaker(page)
  expect(await page.locator('.caretaker ul').innerText(), 'policies the caretaker keeps').toBe(policies)

  await KEYBOARD.press(named(page, t('office.skip')))
  await expectReport(page)
  const log = await page.evaluate(() => JSON.parse(localStorage.getItem('table13.save')!).log)
  expect(log.turns.length, 'turns played to the end').toBe(12)
  for (const turn of log.turns.slice(LOST)) expect(turn.decisions.unitedStates).toEqual([])
})

test('whoever has lost the office can leave the rest to the caretaker at once, by pointer', async () => {
  const { page } = await openGame(STILL)
  await openRuin(page, POINTER, LOST - 1)
  await expectWarning(page)
  await endTurn(page, POINTER)
  await expectLossTold(page)
  await POINTER.press(goOnButton(page))
  await expectCaretaker(page)
  await page.reload()
  await page.locator('.saved-game button').first().click()
  await expectCaretaker(page)
  await POINTER.press(named(page, t('office.skip')))
  await expectReport(page)
})
