/**
 * Take pictures of every screen and look for faults in their layout: `npm run screens`, or some of them:
 * `npm run screens -- --only turn,result-quiet --size 1366x768 --theme day --text large`. They lie in `screens/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { messageOf } from '../cli/inputError'
import { launchOptions } from './browser/browser'
import { findBrowser } from './browser/findBrowser'
import { currentBuild } from './buildGame'
import { describeFaults } from './screens/describeFaults'
import type { Look } from './screens/lookAtAll'
import { readScreensOptions, type ScreensOptions } from './screens/options'
import { takePictures } from './screens/takePictures'
import { serveFolder } from './serveFolder'
import { PROJECT_FOLDER } from './setup.mjs'

const FIRST_PORT = 4473
const FOLDER = join(PROJECT_FOLDER, 'screens')

async function takeAll(options: ScreensOptions): Promise<Look[]> {
  const search = await findBrowser(true)
  if (!search.ok) throw new Error(search.message)
  const server = await serveFolder(await currentBuild(), FIRST_PORT)
  const browser = await chromium.launch(launchOptions(search.browser))
  try {
    return await takePictures(browser, server.url, FOLDER, options, ({ name, faults }) =>
      process.stderr.write(`${name}: ${faults.length} faults\n`),
    )
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Take what was asked for and print what is wrong; faults, wrong arguments and a game that is not served give status 1. */
async function main(): Promise<void> {
  try {
    const options = readScreensOptions(process.argv.slice(2))
    mkdirSync(FOLDER, { recursive: true })
    const pictures = await takeAll(options)
    const faults = describeFaults(pictures)
    writeFileSync(join(FOLDER, 'faults.txt'), `${faults.join('\n')}\n`)
    for (const fault of faults) console.log(fault)
    console.log(`${pictures.length} screens, ${faults.length} faults, in ${FOLDER}`)
    if (faults.length > 0) process.exitCode = 1
  } catch (error) {
    console.error(messageOf(error))
    process.exitCode = 1
  }
}

await main()
