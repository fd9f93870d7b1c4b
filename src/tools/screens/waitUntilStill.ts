import type { Page } from 'playwright-core'

/** The report and the about page show no table; elsewhere the table says when it no longer moves. */
const SETTLED = '.app:is([data-screen="report"], [data-screen="about"]), [data-renderer][data-state="resting"]'
/** Frames drawn alike after which nothing more is on its way. */
const FRAMES_ALIKE = 10

/** Wait until the table rests, nothing fades or slides, and every label has found its place. */
export async function waitUntilStill(page: Page): Promise<void> {
  await page.locator(SETTLED).first().waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.evaluate(waitForFrames, { settled: SETTLED, framesAlike: FRAMES_ALIKE })
}

/** Runs in the page. */
async function waitForFrames({ settled, framesAlike }: { settled: string; framesAlike: number }): Promise<void> {
  let before = ''
  for (let alike = 0; alike < framesAlike; ) {
    await new Promise(requestAnimationFrame)
    const isMoving = document.getAnimations().some(animation => animation.playState === 'running')
    const isSettled = document.querySelector(settled) !== null && !isMoving
    const boxes = [...document.querySelectorAll('.table, .table-label, main')].map(at => at.getBoundingClientRect())
    const now = JSON.stringify(boxes)
    alike = isSettled && now === before ? alike + 1 : 0
    before = now
  }
}
