import { expect, test } from 'vitest'
import { openGame } from './harness'
import { POINTER, sitDown } from './player'

/** A window so low that the sheet of a region comes to lie over the region. */
const LOW = { context: { viewport: { width: 844, height: 390 }, reducedMotion: 'reduce' } } as const
/** Frames in which an unsteady sheet would come and go many times. */
const FRAMES = 20

test('a balance sheet that opens under the pointer stays, and closes when the pointer leaves it', async () => {
  const { page } = await openGame(LOW)
  await sitDown(page, 'unitedStates', POINTER)
  await page.locator('[data-renderer][data-state="resting"]').waitFor()
  const region = (await page.locator('.table-hotspot[data-region="CHN"]').boundingBox())!
  await page.mouse.move(region.x + region.width / 2, region.y + region.height / 2)
  await page.locator('.region-sheet:hover').waitFor()
  const closings = await page.evaluate(async frames => {
    let count = 0
    const observer = new MutationObserver(records => {
      const removed = records.flatMap(({ removedNodes }) => [...removedNodes])
      count += removed.filter(node => node instanceof HTMLElement && node.matches('.region-sheet')).length
    })
    observer.observe(document.body, { childList: true, subtree: true })
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame)
    return count
  }, FRAMES)
  expect(closings).toBe(0)
  await page.mouse.move(2, 2)
  await page.locator('.region-sheet').waitFor({ state: 'detached' })
})
