import type { Browser } from 'playwright-core'
import { openPage, slowDown, TAKE_SEAT } from './steps'

/** Milliseconds from asking for the page to a title whose button can be pressed. */
export async function startTimes(browser: Browser, url: string, slowdown: number): Promise<number> {
  const page = await openPage(browser)
  await slowDown(page, slowdown)
  await page.addInitScript(label => {
    // No function here has a name: the compiler of this file would mark it with a helper that the page lacks.
    const observer = new MutationObserver(() => {
      if (![...document.querySelectorAll('button')].some(button => button.textContent?.includes(label))) return
      observer.disconnect()
      // A frame later the button is on the screen.
      requestAnimationFrame(() => performance.mark('usable'))
    })
    observer.observe(document, { childList: true, subtree: true })
  }, TAKE_SEAT)
  await page.goto(url)
  const usable = await page.waitForFunction(() => performance.getEntriesByName('usable')[0]?.startTime)
  const time = (await usable.jsonValue()) as number
  await page.context().close()
  return time
}
