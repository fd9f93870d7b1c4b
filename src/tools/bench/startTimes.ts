import type { Browser } from 'playwright-core'
import { openPage, slowDown } from './steps'
import { usableAfter, watchTitle } from './usableTitle'

/** Milliseconds from asking for the page to a title whose button can be pressed. */
export async function startTimes(browser: Browser, url: string, slowdown: number): Promise<number> {
  const page = await openPage(browser)
  await slowDown(page, slowdown)
  await watchTitle(page)
  await page.goto(url)
  const time = await usableAfter(page)
  await page.context().close()
  return time
}
