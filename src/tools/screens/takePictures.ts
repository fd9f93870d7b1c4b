import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type Look, lookAtAll, type Series } from './lookAtAll'
import type { ScreensOptions } from './options'
import type { SizeName } from './sizes'

/** A browser's letters twice as large are looked at in one light, on a laptop and on a phone. */
const DOUBLE_SIZES: readonly SizeName[] = ['1366x768', '390x844']

/**
 * Take the pictures that were asked for, and look for faults in each.
 *
 * A page longer than its window gives a second picture of its end, with `_end` behind the name.
 */
export function takePictures(
  browser: Browser,
  url: string,
  folder: string,
  options: ScreensOptions,
  tell: (look: Look) => void,
): Promise<Look[]> {
  return lookAtAll(browser, url, seriesOf(options), (page, name) => takePicture(page, join(folder, name)), tell)
}

function seriesOf({ states, sizes, lights, texts }: ScreensOptions): Series[] {
  const looks = lights.flatMap(light => texts.map(text => ({ light, text, sizes })))
  const doubled = { light: lights[0]!, text: 'normal', isDouble: true } as const
  const doubleSizes = sizes.filter(size => DOUBLE_SIZES.includes(size))
  const isDoubled = doubleSizes.length > 0 && texts.includes('normal')
  return states.flatMap(state => [
    ...looks.map(look => ({ ...look, state })),
    ...(isDoubled && state.isReadLarge ? [{ ...doubled, sizes: doubleSizes, state }] : []),
  ])
}

async function takePicture(page: Page, path: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({ path: `${path}.png` })
  const isLonger = await page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight)
  if (!isLonger) return
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await page.screenshot({ path: `${path}_end.png` })
}
