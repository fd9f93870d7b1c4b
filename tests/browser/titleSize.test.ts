import { chromium } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { titleKb } from '../../src/tools/bench/sizes'
import { currentBuild } from '../../src/tools/buildGame'

/** What a class on a slow line waits for before it can choose its seats, without fonts. */
const MOST_KB = 120

test('the title page is usable after few bytes: code of later screens comes after it', async () => {
  const browser = await chromium.connect(inject('browserEndpoint'))
  const size = await titleKb(browser, inject('gameUrl'), await currentBuild())
  await browser.close()
  expect(size).toBeLessThan(MOST_KB)
  // The code of the title alone is more; less would mean that nothing was counted.
  expect(size).toBeGreaterThan(50)
})
