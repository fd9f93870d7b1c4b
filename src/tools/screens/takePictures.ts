import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { contextOf } from './contextOf'
import type { LayoutFault } from './fault'
import { findLayoutFaults } from './layoutFaults'
import type { ScreensOptions } from './options'
import { showState } from './showState'
import { type Light, SIZES, type SizeName, type TextSize } from './sizes'
import type { ScreenState } from './states'

const PATIENCE_MS = 60_000
/** A browser's letters twice as large are looked at in one light, on a laptop and on a phone. */
const DOUBLE_SIZES: readonly SizeName[] = ['1366x768', '390x844']

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
  readonly text: TextSize
  readonly isDouble: boolean
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

function shotsOf({ states, sizes, lights, texts }: ScreensOptions): Shot[] {
  const looks = sizes.flatMap(size => lights.flatMap(light => texts.map(text => ({ size, light, text }))))
  return looks.flatMap(look =>
    states.flatMap(state => {
      const isUsual = look.light === lights[0] && look.text === 'normal'
      const isAlsoDouble = state.isReadLarge && DOUBLE_SIZES.includes(look.size) && isUsual
      return (isAlsoDouble ? [false, true] : [false]).map(isDouble => ({ ...look, state, isDouble }))
    }),
  )
}

function nameOf({ state, size, light, text, isDouble }: Shot): string {
  return `${state.name}_${size}_${light}${text === 'large' ? '_large' : ''}${isDouble ? '_text200' : ''}`
}

async function takePicture(page: Page, path: string): Promise<void> {
  await page.screenshot({ path: `${path}.png` })
  const isLonger = await page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight)
  if (!isLonger) return
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await page.screenshot({ path: `${path}_end.png` })
}
