/**
 * Play a whole game in the Firefox and the WebKitGTK of the distribution: `npm run check:browsers`, or one of them:
 * `npm run check:browsers -- webkitgtk`. One that is not installed is skipped and named.
 */
import { messageOf } from '../cli/inputError'
import { replayLog, scoreGame } from '../game'
import { parseSave } from '../share/save'
import { currentBuild } from './buildGame'
import { serveFolder } from './serveFolder'
import type { Driver } from './walk/driver'
import { COMMANDS } from './walk/driver'
import { collectFaults, readEnd } from './walk/inPage'
import { installedBrowsers } from './walk/installed'
import { Page } from './walk/page'
import { walkThroughGame } from './walk/walk'

const FIRST_PORT = 4673
const WINDOW = { x: 0, y: 0, width: 1366, height: 850 }

/** Play a game and compare the score on its report with the one computed here from the same decisions. */
async function playIn(driver: Driver, url: string): Promise<string> {
  const page = new Page(driver)
  await driver.send(COMMANDS.window, WINDOW)
  await page.open(url)
  await page.run(collectFaults)
  await walkThroughGame(page)
  const { score, save, faults } = await page.run(readEnd)
  if (faults.length > 0) throw new Error(`the page has faults: ${faults.join('; ')}`)
  const expected = scoreOf(save)
  if (score !== expected) throw new Error(`the report says ${score} points, the same decisions give ${expected} here`)
  return `a whole game, ${score} points as computed here`
}

function scoreOf(text: string): string {
  const save = parseSave(text)
  if (!save.ok) throw new Error(`the save cannot be read: ${save.error.kind}`)
  const game = replayLog(save.value.log)
  if (!game.ok) throw new Error(`the save cannot be replayed from turn ${game.error.turn} on`)
  return String(Math.round(scoreGame(game.value)[save.value.savedSeat].total))
}

/** Play in what is installed of the browsers asked for; a game that does not come to its end gives status 1. */
async function main(asked: readonly string[]): Promise<void> {
  const server = await serveFolder(await currentBuild(), FIRST_PORT)
  for (const { name, open, wanting } of installedBrowsers()) {
    if (asked.length > 0 && !asked.includes(name.toLowerCase())) continue
    if (!open) {
      console.log(`${name}: skipped, it is not installed. ${wanting}`)
      continue
    }
    const driver = await open()
    try {
      console.log(`${driver.version}: ${await playIn(driver, server.url)}`)
    } catch (error) {
      console.log(`${driver.version}: failed, ${messageOf(error)}`)
      process.exitCode = 1
    } finally {
      await driver.close()
    }
  }
  await server.close()
}

await main(process.argv.slice(2))
