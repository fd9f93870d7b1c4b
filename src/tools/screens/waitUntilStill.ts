import type { Page } from 'playwright-core'

/** The report and the about page show no table; elsewhere the table says when it no longer moves. */
const SETTLED = '.app:is([data-screen="report"], [data-screen="about"]), [data-renderer][data-state="resting"]'
/** Frames drawn alike after which nothing more is on its way. */
const FRAMES_ALIKE = 5
const PATIENCE_MS = 20_000

/** Wait until the table rests, nothing is worked out, fades or slides, and every label has found its place; throws what still moves. */
export async function waitUntilStill(page: Page): Promise<void> {
  await page.locator(SETTLED).first().waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const moving = await page.evaluate(waitForFrames, {
    settled: SETTLED,
    framesAlike: FRAMES_ALIKE,
    patienceMs: PATIENCE_MS,
  })
  if (moving) throw new Error(`The page does not come to rest: ${moving}.`)
}

/** Runs in the page; gives what still moved at the end of the patience. */
async function waitForFrames(limits: { settled: string; framesAlike: number; patienceMs: number }): Promise<string> {
  const { settled, framesAlike, patienceMs } = limits
  const end = performance.now() + patienceMs
  let before = ''
  for (let alike = 0; alike < framesAlike; ) {
    await new Promise(requestAnimationFrame)
    const running = document.getAnimations().filter(animation => animation.playState === 'running')
    const isSettled = document.querySelector(settled) !== null && document.querySelector('[aria-busy="true"]') === null
    const boxes = [...document.querySelectorAll('.table, .table-label, main')].map(at => at.getBoundingClientRect())
    const now = JSON.stringify(boxes)
    alike = isSettled && running.length === 0 && now === before ? alike + 1 : 0
    if (performance.now() > end)
      return !isSettled
        ? 'the table, or what is worked out'
        : running.length > 0
          ? `${running.length} animations`
          : 'boxes'
    before = now
  }
  return ''
}
