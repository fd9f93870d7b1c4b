import type { Page } from 'playwright-core'

/** The report and the about page show no table; elsewhere the table says when it no longer moves. */
const SETTLED = '.app:is([data-screen="report"], [data-screen="about"]), [data-renderer][data-state="resting"]'
/** Frames drawn alike after which nothing more is on its way. */
const FRAMES_ALIKE = 5
const PATIENCE_MS = 40_000

/** Wait until nothing is worked out any more, the table rests, nothing fades or slides, and every label has found its place; throws what still moves. */
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
    const isBusy = document.querySelector('[aria-busy="true"], .on-its-way') !== null
    const isSettled = !isBusy && document.querySelector(settled) !== null
    const boxes = [...document.querySelectorAll('.table, .table-label, main')].map(at => at.getBoundingClientRect())
    const now = JSON.stringify(boxes)
    alike = isSettled && running.length === 0 && now === before ? alike + 1 : 0
    if (performance.now() > end)
      return isBusy
        ? 'what is worked out'
        : !isSettled
          ? 'the table'
          : running.length > 0
            ? `${running.length} animations`
            : 'boxes'
    before = now
  }
  return ''
}
