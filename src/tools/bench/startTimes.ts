import type { Browser } from 'playwright-core'
import { openPage, slowDown, TAKE_SEAT } from './steps'

/** Milliseconds from asking for the page to a title whose button can be pressed. */
export async function startTimes(browser: Browser, url: string, slowdown: number): Promise<number> {
  const page = await openPage(browser)
  await slowDown(page, slowdown)
  await page.addInitScript(label => {
    const isThere = () => [...document.querySelectorAll('button')].some(button => button.textContent?.includes(label))
    const observer = new MutationObserver(() => {
      if (!isThere()) return
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
