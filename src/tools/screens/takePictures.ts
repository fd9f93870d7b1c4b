import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { contextOf } from './contextOf'
import type { LayoutFault } from './fault'
import { findLayoutFaults } from './layoutFaults'
import type { ScreensOptions } from './options'
import { showState } from './showState'
import { type Light, SIZES, type SizeName } from './sizes'
import type { ScreenState } from './states'

const PATIENCE_MS = 60_000
/** Letters twice as large are looked at in one light, on a laptop and on a phone. */
const LARGE_SIZES: readonly SizeName[] = ['1366x768', '390x844']

/** One screen as it was looked at. */
export interface Picture {
  /** `turn-first_1366x768_night`, the file's name without its ending. */
  readonly name: string
  readonly faults: readonly LayoutFault[]
}

interface Shot {
  readonly state: ScreenState
  readonly size: SizeName
  readonly light: Light
  readonly isLarge: boolean
}

/**
 * Take the pictures that were asked for, one page at a time.
 *
 * A page longer than its window gives a second picture of its end, with `_end` behind the name.
 */
export async function* takePictures(
  browser: Browser,
  url: string,
  folder: string,
  options: ScreensOptions,
): AsyncGenerator<Picture> {
  for (const shot of shotsOf(options)) {
    const context = await browser.newContext(contextOf(SIZES[shot.size]))
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    await showState(page, url, shot.state, shot)
    const name = nameOf(shot)
    await takePicture(page, join(folder, name))
    yield { name, faults: await findLayoutFaults(page) }
    await context.close()
  }
}

function shotsOf({ states, sizes, lights }: ScreensOptions): Shot[] {
  return sizes.flatMap(size =>
    lights.flatMap(light =>
      states.flatMap(state => {
        const isAlsoLarge = state.isReadLarge && LARGE_SIZES.includes(size) && light === lights[0]
        return [false, ...(isAlsoLarge ? [true] : [])].map(isLarge => ({ state, size, light, isLarge }))
      }),
    ),
  )
}

function nameOf({ state, size, light, isLarge }: Shot): string {
  return `${state.name}_${size}_${light}${isLarge ? '_text200' : ''}`
}

async function takePicture(page: Page, path: string): Promise<void> {
  await page.screenshot({ path: `${path}.png` })
  const isLonger = await page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight)
  if (!isLonger) return
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await page.screenshot({ path: `${path}_end.png` })
}
