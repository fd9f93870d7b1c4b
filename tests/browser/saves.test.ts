import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { FakeStorage, fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { openGame } from './harness'
import { button, endTurn, goOnButton, POINTER, STILL, sitDown } from './player'

const SAVE = 'table13.save'

function continueButton(page: Page, turn: number) {
  return page.getByRole('button', { name: words.t('title.continue', { turn: String(turn) }), exact: true })
}

function notice(page: Page, kind: string) {
  return page.locator(`.notice[data-kind="${kind}"]`)
}

function stored(page: Page, key: string): Promise<string | null> {
  return page.evaluate(name => localStorage.getItem(name), key)
}

/** The save of a US game with one turn played and a decision drafted in the second. */
function savedInTurnTwo(): string {
  const storage = new FakeStorage()
  const { actions } = seatedStore(fakeServices(storage), 'unitedStates')
  actions.setLever('semisDuty', 0.25)
  actions.endTurn()
  actions.goOn()
  actions.setLever('customsEnforcement', 0.5)
  return storage.getItem(SAVE)!
}

/** Put a text where the save lies and load the page anew. */
async function reloadWith(page: Page, save: string): Promise<void> {
  await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [SAVE, save])
  await page.reload()
}

/** A page in the second turn. */
async function openTurnTwo(): Promise<Page> {
  const { page } = await openGame(STILL)
  await reloadWith(page, savedInTurnTwo())
  await continueButton(page, 2).click()
  await button(page, 'turn.endTurn').waitFor()
  return page
}

/** What a player sees of a running turn, once its forecast is worked out. */
async function turnOnScreen(page: Page): Promise<string> {
  await page.locator('.forecast[aria-busy="false"]').waitFor()
  return page.locator('main.turn').innerText()
}

test('a reload in the middle of a turn loses nothing, and warns of no other tab', async () => {
  const { page } = await openGame(STILL)
  await sitDown(page, 'unitedStates', POINTER)
  await POINTER.decide(page, { lever: 'semisDuty', value: 0.25 })
  await endTurn(page)
  await goOnButton(page).click()
  await POINTER.decide(page, { lever: 'customsEnforcement', value: 0.5 })
  const price = words.t('figure.worldPrice.name')
  const guess = page.getByRole('button', { name: words.t('predict.priceGoes.down', { price }), exact: true })
  await guess.click()
  const before = await turnOnScreen(page)
  const save = await stored(page, SAVE)
  await page.reload()
  await continueButton(page, 2).click()
  await button(page, 'turn.endTurn').waitFor()
  expect(await guess.getAttribute('aria-pressed')).toBe('true')
  expect(await turnOnScreen(page)).toBe(before)
  expect(await stored(page, SAVE)).toBe(save)
  await POINTER.decide(page, { lever: 'customsEnforcement', value: 0.25 })
  await notice(page, 'otherTab').waitFor({ state: 'detached' })
})

test('Back leads from a game to the title page and Forward into it again, and nothing is lost', async () => {
  const page = await openTurnTwo()
  await POINTER.decide(page, { lever: 'metalDuty', value: 0.1 })
  const before = await turnOnScreen(page)
  const save = await stored(page, SAVE)
  await page.goBack()
  await continueButton(page, 2).waitFor()
  expect(await stored(page, SAVE)).toBe(save)
  await page.goForward()
  await button(page, 'turn.endTurn').waitFor()
  expect(await turnOnScreen(page)).toBe(before)

  await page.getByRole('button', { name: words.t('menu.open'), exact: true }).click()
  await page.getByRole('link', { name: words.t('menu.about'), exact: true }).click()
  await page.locator('main.about').waitFor()
  await page.goBack()
  await button(page, 'turn.endTurn').waitFor()
  await page.goBack()
  await continueButton(page, 2).click()
  await button(page, 'turn.endTurn').waitFor()
  await page.getByRole('button', { name: words.t('menu.open'), exact: true }).click()
  await page.getByRole('button', { name: words.t('menu.toTitle'), exact: true }).click()
  await continueButton(page, 2).waitFor()
  await page.goForward()
  await button(page, 'turn.endTurn').waitFor()
  expect(await stored(page, SAVE)).toBe(save)
})

test('a tab that is closed without warning loses nothing', async () => {
  const page = await openTurnTwo()
  const before = await turnOnScreen(page)
  const again = await page.context().newPage()
  const address = page.url()
  await page.close({ runBeforeUnload: false })
  await again.goto(address)
  await continueButton(again, 2).click()
  await button(again, 'turn.endTurn').waitFor()
  expect(await turnOnScreen(again)).toBe(before)
})

test('a second tab warns, reads only, and can take the game over', async () => {
  const page = await openTurnTwo()
  const second = await page.context().newPage()
  await second.goto(page.url())
  await notice(second, 'otherTab').waitFor()
  await continueButton(second, 2).click()
  await button(second, 'turn.endTurn').waitFor()
  expect(await second.getByRole('slider').first().isDisabled()).toBe(true)
  await POINTER.decide(page, { lever: 'semisDuty', value: 0.5 })
  expect(await notice(page, 'otherTab').count()).toBe(0)

  await button(second, 'notice.takeOver').click()
  await notice(second, 'otherTab').waitFor({ state: 'detached' })
  await notice(page, 'otherTab').waitFor()
  expect(await turnOnScreen(second)).toContain('50%')
  await POINTER.decide(second, { lever: 'semisDuty', value: 0.4 })
  await endTurn(second)
  await goOnButton(second).waitFor()
  expect(await page.getByRole('slider').first().isDisabled()).toBe(true)
})

test('a second tab gets the game when the first is closed', async () => {
  const page = await openTurnTwo()
  const second = await page.context().newPage()
  await second.goto(page.url())
  await notice(second, 'otherTab').waitFor()
  await page.close()
  await notice(second, 'otherTab').waitFor({ state: 'detached' })
  await continueButton(second, 2).click()
  await POINTER.decide(second, { lever: 'semisDuty', value: 0.4 })
})

test.each([
  ['saveCorrupt', (text: string) => text.slice(0, 200)],
  ['saveNewer', (text: string) => text.replace('"schemaVersion":1', '"schemaVersion":99')],
  ['saveModelChanged', (text: string) => text.replace(/"hash":"[0-9a-f]{16}"/, '"hash":"0123456789abcdef"')],
] as const)('a save that is refused as %s is told in words and kept, and a new game can begin', async (kind, spoil) => {
  const { page } = await openGame(STILL)
  const bad = spoil(savedInTurnTwo())
  await reloadWith(page, bad)
  await notice(page, kind).waitFor()
  expect(await notice(page, kind).locator('p').innerText()).toBe(words.t(`notice.${kind}`))
  expect(await stored(page, 'table13.refused.1')).toBe(bad)
  await sitDown(page, 'rusal', POINTER)
  expect(await stored(page, 'table13.refused.1')).toBe(bad)
  expect(await stored(page, SAVE)).toContain('"savedSeat":"rusal"')
})

test('storage without room is told, and the game goes on', async () => {
  const { page } = await openGame(STILL)
  await sitDown(page, 'unitedStates', POINTER)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await POINTER.decide(page, { lever: 'semisDuty', value: 0.25 })
  await notice(page, 'storageFull').waitFor()
  await endTurn(page)
  await goOnButton(page).click()
  await button(page, 'turn.endTurn').waitFor()
})
