import { type Browser, chromium } from 'playwright-core'
import { launchOptions } from '../browser/browser'
import { findBrowser } from '../browser/findBrowser'
import { currentBuild } from '../buildGame'
import { serveFolder } from '../serveFolder'
import { frameCosts } from './frameCosts'
import { type Measurements, measured, median } from './measurement'
import { firstTurnKb, titleKb } from './sizes'
import { startTimes } from './startTimes'

const FIRST_PORT = 4373
const STARTS = 5
const SLOWDOWNS = [1, 4] as const

/** Size of the built game and how soon it can be used, in a real browser. */
export function benchPage(): Promise<Measurements> {
  return withGame(async (browser, url, folder) => {
    const results: Measurements = {
      'title, without fonts': measured(await titleKb(browser, url, folder), 'kB brotli', '120'),
      'to the first turn, with fonts': measured(await firstTurnKb(browser, url, folder), 'kB brotli', '900'),
    }
    for (const slowdown of SLOWDOWNS) {
      const times: number[] = []
      for (let i = 0; i < STARTS; i++) times.push(await startTimes(browser, url, slowdown))
      results[`usable title at ${slowdown}x slowdown`] = measured(median(times), 'ms', slowdown === 4 ? '1,500' : '')
    }
    return results
  })
}

/** Cost of drawing the table in a real browser, under software rendering where there is no graphics card. */
export function benchFrames(): Promise<Measurements> {
  return withGame(async (browser, url) => {
    const results: Measurements = {}
    for (const slowdown of SLOWDOWNS) {
      const costs = await frameCosts(browser, url, slowdown)
      results[`drawing a frame at ${slowdown}x slowdown, 95 of 100`] = measured(
        costs.frame95Ms,
        'ms',
        slowdown === 4 ? '8' : '2',
      )
      results[`main thread at rest at ${slowdown}x slowdown`] = measured(100 * costs.idleShare, '% of a core', '3')
      results[`frames drawn in ${costs.idleSeconds} s at rest at ${slowdown}x slowdown`] = measured(
        costs.idleFrames,
        'frames',
        '0',
      )
    }
    return results
  })
}

async function withGame(measure: (browser: Browser, url: string, folder: string) => Promise<Measurements>) {
  const search = await findBrowser(true)
  if (!search.ok) throw new Error(search.message)
  const folder = await currentBuild()
  const server = await serveFolder(folder, FIRST_PORT)
  const browser = await chromium.launch(launchOptions(search.browser))
  try {
    return await measure(browser, server.url, folder)
  } finally {
    await browser.close()
    await server.close()
  }
}
