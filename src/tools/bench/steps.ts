import type { Browser, Page } from 'playwright-core'

/** Long, because software rendering on a busy machine draws a frame or two a second. */
const PATIENCE_MS = 180_000
const LAPTOP = { width: 1366, height: 768 }

/** The button that makes the title usable. */
export const TAKE_SEAT = 'Take this seat'

/** Open an empty page of a laptop's size in a context of its own. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: LAPTOP })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  return page
}

/** Slow the page's processor down by a factor. */
export async function slowDown(page: Page, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: factor })
}

/** Wait for the title, take the seat in front and sit down at the table. */
export async function goToFirstTurn(page: Page): Promise<void> {
  await page.getByRole('button', { name: TAKE_SEAT }).click()
  await page.getByRole('button', { name: 'Sit down' }).click()
  await page.getByRole('button', { name: 'End turn' }).waitFor()
  await page.locator('[data-renderer][data-state]').first().waitFor({ state: 'attached' })
}
