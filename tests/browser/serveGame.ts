import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { launchOptions } from '../../src/tools/browser/browser'
import { findBrowser } from '../../src/tools/browser/findBrowser'
import { currentBuild } from '../../src/tools/buildGame'
import { serveFolder } from '../../src/tools/serveFolder'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built game, with a closing slash. */
    gameUrl: string
    /** Where to reach the one browser all test files share. */
    browserEndpoint: string
  }
}

const FIRST_PORT = 4273

/** Build and serve the game and start a browser, once for all test files; stop both at the end. */
export default async function serveGame(project: TestProject): Promise<() => Promise<void>> {
  const search = await findBrowser(false)
  if (!search.ok) throw new Error(search.message)
  const game = await serveFolder(await currentBuild(), FIRST_PORT)
  const browser = await chromium.launchServer(launchOptions(search.browser))
  project.provide('gameUrl', game.url)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await game.close()
  }
}
