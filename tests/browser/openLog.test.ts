import { text as textOf } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { englishWords } from '../../src/describe/words'
import { saveOfMiddle } from '../../src/tools/screens/savedGames'
import { openGame } from './harness'
import { button, drawSeed, endTurn, goOnButton, KEYBOARD, POINTER, STILL, sitDown } from './player'

const { t } = englishWords
const HEADLINE = 'main.report h1'

/** A log as a player gets it, and the report it was taken from. */
interface Log {
  readonly name: string
  readonly text: string
  readonly report: string
}

let kept: Log | undefined

/** The log of a game that was played for it once. */
async function downloadedLog(): Promise<Log> {
  kept ??= await playAndDownload()
  return kept
}

/** Play two turns, read the report so far, and take the file. */
async function playAndDownload(): Promise<Log> {
  const { page } = await openGame(STILL)
  await drawSeed(page, 4)
  await sitDown(page, 'rusal', POINTER)
  await POINTER.decide(page, { lever: 'runRate', value: 0.9 })
  await endTurn(page)
  await goOnButton(page).click()
  await endTurn(page)
  await goOnButton(page).click()
  await page.getByRole('button', { name: t('menu.open'), exact: true }).click()
  await page.getByRole('button', { name: t('menu.report'), exact: true }).click()
  await page.locator('main.report').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('report.download'), exact: true }).click(),
  ])
  return {
    name: download.suggestedFilename(),
    text: await textOf(await download.createReadStream()),
    report: await figuresOf(page),
  }
}

/** The charts and goals of the report; who played the other seats is not in a log. */
async function figuresOf(page: Page): Promise<string> {
  return (await page.locator('.course-charts, .scores tbody').allInnerTexts()).join('\n')
}

/** The title page of somebody with a game of their own. */
async function titleWithSave(): Promise<{ page: Page; stored: string }> {
  const { page } = await openGame(STILL)
  await page.evaluate(save => localStorage.setItem('table13.save', save), saveOfMiddle())
  await page.reload()
  await page.locator('.saved-game').waitFor()
  return { page, stored: await allStored(page) }
}

const allStored = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))

const fileOf = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('openLog.open'), exact: true }).click()
}

test('a log that was downloaded opens as the report of its game, and the saved game stays', async () => {
  const log = await downloadedLog()
  const { page, stored } = await titleWithSave()
  await openDialog(page)
  await page.locator('.open-log input[type=file]').setInputFiles(fileOf(log.name, log.text))
  await page.locator('main.report').waitFor()
  expect(await figuresOf(page)).toBe(log.report)
  expect(await page.locator('.replayed').innerText()).toContain(t('openLog.replayed'))
  expect(await page.locator(HEADLINE).innerText()).toBe(t('report.unfinished'))

  await page
    .locator('.replayed label')
    .filter({ hasText: t('seat.china.name') })
    .click()
  await page.locator('.report-head .eyebrow').getByText(t('seat.china.name')).waitFor()
  expect(await figuresOf(page)).not.toBe(log.report)

  await page.getByRole('button', { name: t('openLog.leave'), exact: true }).click()
  await page.locator('main.title').waitFor()
  expect(await allStored(page)).toBe(stored)
  await page.getByRole('button', { name: t('title.continue', { turn: '5' }), exact: true }).click()
  await button(page, 'turn.endTurn').waitFor()
})

test('the text of a log can be pasted with the keyboard, and its file dropped on the page', async () => {
  const log = await downloadedLog()
  const { page } = await titleWithSave()
  await KEYBOARD.press(page.getByRole('button', { name: t('openLog.open'), exact: true }))
  await page.locator('#pasted-log').fill(log.text)
  await KEYBOARD.press(page.getByRole('button', { name: t('openLog.read'), exact: true }))
  await page.locator('main.report').waitFor()

  await page.getByRole('button', { name: t('openLog.leave'), exact: true }).click()
  await page.locator('main.title').waitFor()
  await page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text!], name!))
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [log.name, log.text],
  )
  await page.locator('main.report').waitFor()
  expect(await figuresOf(page)).toBe(log.report)
})

test('what is no log, was changed or is too large is refused in words, and nothing is lost', async () => {
  const { text } = await downloadedLog()
  const { page, stored } = await titleWithSave()
  const reason = page.locator('.open-log-fault')
  await openDialog(page)
  const bad: readonly (readonly [string, string])[] = [
    ['{"name": "homework"}', t('openLog.notLog')],
    [text.slice(0, text.length / 2), t('openLog.notLog')],
    [text.replace('"schemaVersion": 1', '"schemaVersion": 99'), t('openLog.newer')],
    [text.replace('"value": 0.9', '"value": 0.8'), t('openLog.differs', { turn: '1' })],
    [
      text.replace('"value": 0.9', '"value": "<b>9</b>"'),
      t('openLog.damaged', { path: 'turns.0.decisions.rusal.0.value' }),
    ],
    [' '.repeat(900_000), t('openLog.tooLarge')],
  ]
  for (const [content, words] of bad) {
    await page.locator('.open-log input[type=file]').setInputFiles(fileOf('homework.json', content))
    await reason.getByText(words, { exact: true }).waitFor()
  }
  await page.getByRole('button', { name: t('openLog.read'), exact: true }).click()
  await reason.getByText(t('openLog.empty'), { exact: true }).waitFor()
  expect(await allStored(page)).toBe(stored)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('title.continue', { turn: '5' }), exact: true }).waitFor()
})
