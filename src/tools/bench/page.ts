import { chromium } from 'playwright-core'
import { launchOptions } from '../browser/browser'
import { findBrowser } from '../browser/findBrowser'
import { currentBuild } from '../buildGame'
import { serveFolder } from '../serveFolder'
import { compressedSizes } from './compressedSizes'
import { frameCosts } from './frameCosts'
import { type Measurements, measured, median } from './measurement'
import { startTimes } from './startTimes'

const FIRST_PORT = 4373
const STARTS = 5
const SLOWDOWNS = [1, 4] as const

/** Size of the built game and its cost in a real browser, under software rendering where there is no graphics card. */
export async function benchPage(): Promise<Measurements> {
  const search = await findBrowser(true)
  if (!search.ok) throw new Error(search.message)
  const folder = await currentBuild()
  const server = await serveFolder(folder, FIRST_PORT)
  const browser = await chromium.launch(launchOptions(search.browser))
  try {
    const results: Measurements = {}
    const sizes = await compressedSizes(browser, server.url, folder)
    results['title, without fonts'] = measured(sizes.titleKb, 'kB brotli', '120')
    results['to the first turn, with fonts'] = measured(sizes.firstTurnKb, 'kB brotli', '900')
    for (const slowdown of SLOWDOWNS) {
      const times: number[] = []
      for (let i = 0; i < STARTS; i++) times.push(await startTimes(browser, server.url, slowdown))
      results[`usable title at ${slowdown}x slowdown`] = measured(median(times), 'ms', slowdown === 4 ? '1,500' : '')
    }
    for (const slowdown of SLOWDOWNS) {
      const costs = await frameCosts(browser, server.url, slowdown)
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
  } finally {
    await browser.close()
    await server.close()
  }
}
