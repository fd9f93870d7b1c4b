import type { Browser, CDPSession, Page } from 'playwright-core'
import { percentile95 } from './measurement'
import { goToFirstTurn, openPage, slowDown } from './steps'

/** What the turn screen costs the main thread. */
export interface FrameCosts {
  /** Script time of a frame of the page while ingots glide, the value 95 of 100 frames stay under, ms. */
  readonly frame95Ms: number
  /** Share of a core used while nothing moves. */
  readonly idleShare: number
  readonly idleSeconds: number
  readonly idleFrames: number
}

const IDLE_SECONDS = 6
const FRAMES_WATCHED = 60
const TABLE = '[data-renderer][data-state]'

/** Seconds of main-thread work so far. */
async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(metric => metric.name === 'TaskDuration')!.value
}

/** Time every animation frame's callbacks, from outside the game: a wrapper round requestAnimationFrame. */
async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: number[] = []
    Object.assign(window, { benchFrames: frames })
    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = callback =>
      ask(now => {
        const from = performance.now()
        callback(now)
        frames.push(performance.now() - from)
      })
  })
}

async function redraws(page: Page): Promise<number> {
  return Number(await page.locator(TABLE).first().getAttribute('data-redraws'))
}

/** Measure the turn screen: first while the pointer keeps the ingots gliding, then at rest. */
export async function frameCosts(browser: Browser, url: string, slowdown: number): Promise<FrameCosts> {
  const page = await openPage(browser)
  await watchFrames(page)
  await page.goto(url)
  await goToFirstTurn(page)
  await slowDown(page, slowdown)
  const table = (await page.locator(TABLE).first().boundingBox())!
  await page.mouse.move(table.x + table.width / 2, table.y + table.height / 2)
  await page.waitForFunction(() => (window as unknown as { benchFrames: number[] }).benchFrames.splice(0) || true)
  await page.waitForFunction(
    wanted => (window as unknown as { benchFrames: number[] }).benchFrames.length >= wanted,
    FRAMES_WATCHED,
    { polling: 500 },
  )
  const frames = await page.evaluate(() => (window as unknown as { benchFrames: number[] }).benchFrames)
  await page.mouse.move(table.x + table.width + 400, 5)
  await page.locator(`${TABLE}[data-state="resting"]`).first().waitFor({ state: 'attached' })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const [from, framesBefore] = [await taskSeconds(session), await redraws(page)]
  await page.waitForTimeout(IDLE_SECONDS * 1000)
  const idleShare = ((await taskSeconds(session)) - from) / IDLE_SECONDS
  const idleFrames = (await redraws(page)) - framesBefore
  await page.context().close()
  return { frame95Ms: percentile95(frames), idleShare, idleSeconds: IDLE_SECONDS, idleFrames }
}
