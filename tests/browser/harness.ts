import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'

/** Screens the game is made for, in CSS pixels. */
export const VIEWPORTS = {
  laptop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
  projector: { width: 1920, height: 1080 },
} as const

/** How a test opens the game. */
export interface OpenGameOptions {
  /** The laptop unless told; the phone comes with touch. */
  readonly viewport?: keyof typeof VIEWPORTS
  /** Behind the game's address: `#...` or `?...`; nothing unless told. */
  readonly path?: string
  /** Anything else a browser context takes: language, colour scheme, reduced motion. */
  readonly context?: BrowserContextOptions
}

/** An open game; closed by itself at the end of the test. */
export interface OpenGame {
  readonly page: Page
  /** Cut the page off from its server, or join it again. */
  readonly setOffline: (isOffline: boolean) => Promise<void>
}

/**
 * Open the built game in a browser context of its own: no storage, no caches from other tests.
 *
 * The test fails at its end when the page threw an error, wrote one to its console, or asked any other server for
 * anything.
 */
export async function openGame({
  viewport = 'laptop',
  path = '',
  context: extra,
}: OpenGameOptions = {}): Promise<OpenGame> {
  const browser = await chromium.connect(inject('browserEndpoint'))
  const isPhone = viewport === 'phone'
  const context = await browser.newContext({
    viewport: VIEWPORTS[viewport],
    hasTouch: isPhone,
    isMobile: isPhone,
    ...extra,
  })
  const page = await context.newPage()
  const faults = collectFaults(page)
  onTestFinished(async () => {
    await browser.close()
    expect(faults, 'errors of the page').toEqual([])
  })
  await page.goto(inject('gameUrl') + path)
  return { page, setOffline: isOffline => context.setOffline(isOffline) }
}

function collectFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.stack ?? error.message))
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`)
  })
  page.on('request', request => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== new URL(inject('gameUrl')).origin) faults.push(`asked ${url}`)
  })
  return faults
}
