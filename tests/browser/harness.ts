import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
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
  /** Faults the test provokes itself; any other still fails it. */
  readonly expectedFaults?: RegExp
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
 * The test fails at its end when a page threw an error, wrote one to its console, or asked any other server for
 * anything.
 */
export async function openGame(options: OpenGameOptions = {}): Promise<OpenGame> {
  const { viewport = 'laptop', path = '', expectedFaults } = options
  const browser = await chromium.connect(inject('browserEndpoint'))
  const isPhone = viewport === 'phone'
  const screen = { viewport: VIEWPORTS[viewport], hasTouch: isPhone, isMobile: isPhone }
  const context = await browser.newContext({ ...screen, ...options.context })
  const faults = collectFaults(context)
  onTestFinished(async () => {
    await browser.close()
    expect(
      faults.filter(fault => !expectedFaults?.test(fault)),
      'faults of the page',
    ).toEqual([])
  })
  const page = await context.newPage()
  await page.goto(inject('gameUrl') + path)
  return { page, setOffline: isOffline => context.setOffline(isOffline) }
}

function collectFaults(context: BrowserContext): string[] {
  const faults: string[] = []
  const ownOrigin = new URL(inject('gameUrl')).origin
  context.on('weberror', webError => faults.push(webError.error().stack ?? webError.error().message))
  context.on('console', message => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`)
  })
  context.on('request', request => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== ownOrigin) faults.push(`asked ${url}`)
  })
  return faults
}
