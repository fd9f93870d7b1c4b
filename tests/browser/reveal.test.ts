import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openGame } from './harness'
import { button, drawSeed, POINTER, STILL, sitDown } from './player'

const SEED = 20161106
const LOW_PHONE = { width: 390, height: 560 }

/** What stands on the page while a turn is turned over. */
interface Moment {
  readonly stage: string
  readonly openPlates: number
  readonly hasNews: boolean
  /** Turn the table shows. */
  readonly turn: string
}

/** Write down everything that is shown of a reveal from now on, however slowly the page is looked at from outside. */
async function keepMoments(page: Page): Promise<() => Promise<Moment[]>> {
  await page.evaluate(() => {
    const moments: object[] = []
    Object.assign(window, { moments })
    const observer = new MutationObserver(() => {
      const stage = document.querySelector<HTMLElement>('main.reveal')?.dataset.stage
      if (stage === undefined) return
      const openPlates = document.querySelectorAll('.reveal-plate[data-open="true"]').length
      const hasNews = document.querySelector('.reveal-wire[data-begun="true"]') !== null
      moments.push({ stage, openPlates, hasNews, turn: document.querySelector<HTMLElement>('.table')!.dataset.turn })
    })
    observer.observe(document, { attributes: true, childList: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { moments: Moment[] }).moments)
}

/** A page on which the United States ends its first turn; it moves from then on. */
async function openReveal(): Promise<{ readonly page: Page; readonly moments: () => Promise<Moment[]> }> {
  const { page } = await openGame(STILL)
  await drawSeed(page, SEED)
  await sitDown(page, 'unitedStates', POINTER)
  await page.locator('.table[data-renderer="webgl"], .table[data-renderer="canvas"]').waitFor()
  await POINTER.decide(page, { lever: 'semisDuty', value: 0.25 })
  const moments = await keepMoments(page)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await button(page, 'turn.endTurn').click()
  return { page, moments }
}

/** What a player has in the end: the result on the page, and the save. */
async function outcomeOf(page: Page): Promise<readonly (string | null)[]> {
  await page.locator('main.result').waitFor()
  await page.locator('.table[data-turn="2"]').waitFor({ state: 'attached' })
  await page.locator('.explained[aria-busy="false"]').waitFor()
  const save = await page.evaluate(() => localStorage.getItem('table13.save'))
  return [await page.locator('main.result').innerText(), save]
}

let watched: readonly (string | null)[] | undefined

test('a reveal that is watched shows its stages in turn, moves the table last, and ends at the result', async () => {
  const { page, moments } = await openReveal()
  watched = await outcomeOf(page)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  const seen = await moments()
  const shown = seen.map(
    ({ stage, openPlates, hasNews, turn }) => `${stage}: ${openPlates} open, news ${hasNews}, ${turn}`,
  )
  expect([...new Set(shown)].filter(moment => !moment.startsWith('table'))).toEqual([
    'sealed: 0 open, news false, 1',
    'open: 3 open, news false, 1',
    'wire: 3 open, news true, 1',
  ])
  expect(shown.at(-1)).toBe('table: 3 open, news true, 2')
})

test('a reveal that is skipped ends at the same result and the same save as one that is watched', async () => {
  const { page } = await openReveal()
  await page.locator('main.reveal').waitFor()
  await page.keyboard.press('Space')
  expect(await outcomeOf(page)).toEqual(watched)
})

test('on a low phone Skip stays in sight, and the result begins at its top', async () => {
  const { page } = await openGame({ viewport: 'phone', context: { viewport: LOW_PHONE, reducedMotion: 'reduce' } })
  await sitDown(page, 'rusal', POINTER)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await button(page, 'turn.endTurn').click()
  await page.locator('main.reveal').waitFor()
  const skip = (await button(page, 'reveal.skip').boundingBox())!
  expect(skip.y + skip.height).toBeLessThanOrEqual(LOW_PHONE.height)
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  await button(page, 'reveal.skip').tap()
  await page.locator('main.result').waitFor()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})
