import type { Page } from 'playwright-core'
import { TAKE_SEAT } from './steps'

/** Have the page note when its title can be used; to be called before it is loaded. */
export async function watchTitle(page: Page): Promise<void> {
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
}

/** Milliseconds from asking for the page to a title whose button can be pressed. */
export async function usableAfter(page: Page): Promise<number> {
  const usable = await page.waitForFunction(() => performance.getEntriesByName('usable')[0]?.startTime)
  return (await usable.jsonValue()) as number
}

/**
 * The paths of what the page had asked for by then, itself included. Taken from the page's own clock: on a busy machine
 * what is fetched ahead behind the title begins before anybody outside hears that the title stands.
 */
export async function askedForTitle(page: Page): Promise<readonly string[]> {
  const usable = await usableAfter(page)
  const addresses = await page.evaluate(
    until =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= until)
        .map(({ name }) => name),
    usable,
  )
  const web = [page.url(), ...addresses].map(address => new URL(address)).filter(url => url.protocol.startsWith('http'))
  return [...new Set(web.map(({ pathname }) => pathname))]
}
