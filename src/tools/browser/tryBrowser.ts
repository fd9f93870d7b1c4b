import { chromium } from 'playwright-core'
import { type Browser, type BrowserCandidate, launchOptions } from './browser'

const START_LIMIT_MS = 60_000

/**
 * Start a candidate without a window, open an empty page in it and close it again.
 *
 * @returns The browser, or undefined when it does not start, with its sandbox or without.
 */
export async function tryBrowser(candidate: BrowserCandidate): Promise<Browser | undefined> {
  // Chromium refuses to run as root with a sandbox, so there is nothing to try.
  const isRoot = process.getuid?.() === 0
  for (const sandbox of isRoot ? [false] : [true, false]) {
    const version = await versionOnceStarted({ ...candidate, sandbox })
    if (version !== undefined) return { ...candidate, sandbox, version }
  }
  return undefined
}

async function versionOnceStarted(candidate: Omit<Browser, 'version'>): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ ...launchOptions(candidate), timeout: START_LIMIT_MS })
    try {
      const page = await browser.newPage()
      await page.goto('about:blank')
      return (await page.evaluate(() => 6 * 7)) === 42 ? browser.version() : undefined
    } finally {
      await browser.close()
    }
  } catch {
    return undefined
  }
}
