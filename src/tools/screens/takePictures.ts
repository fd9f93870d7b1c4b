import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { contextOf } from './contextOf'
import type { LayoutFault } from './fault'
import { findLayoutFaults } from './layoutFaults'
import type { ScreensOptions } from './options'
import { type Showing, showInSizes } from './showState'
import { SIZES, type SizeName } from './sizes'
import type { ScreenState } from './states'

const PATIENCE_MS = 30_000
const PAGES_AT_A_TIME = 2
/** A browser's letters twice as large are looked at in one light, on a laptop and on a phone. */
const DOUBLE_SIZES: readonly SizeName[] = ['1366x768', '390x844']

/** One screen as it was looked at. */
export interface Picture {
  /** `turn-first_1366x768_night`, the file's name without its ending. */
  readonly name: string
  readonly faults: readonly LayoutFault[]
}

/** A state in one light and one size of letters, and the windows it is shown in. */
interface Series extends Showing {
  readonly state: ScreenState
  readonly sizes: readonly SizeName[]
}

/**
 * Take the pictures that were asked for, two pages at a time; each page is loaded once for all its sizes.
 *
 * A page longer than its window gives a second picture of its end, with `_end` behind the name. A state that cannot be
 * reached is one fault, and the others follow.
 *
 * @param tell Hears of each picture as it is taken.
 */
export async function takePictures(
  browser: Browser,
  url: string,
  folder: string,
  options: ScreensOptions,
  tell: (picture: Picture) => void,
): Promise<Picture[]> {
  const pictures: Picture[] = []
  const waiting = seriesOf(options)
  const keep = (picture: Picture) => {
    pictures.push(picture)
    tell(picture)
  }
  const work = async () => {
    for (let series = waiting.shift(); series; series = waiting.shift())
      await takeSeries(browser, url, folder, series, keep)
  }
  await Promise.all(Array.from({ length: PAGES_AT_A_TIME }, work))
  return pictures
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

async function takeSeries(
  browser: Browser,
  url: string,
  folder: string,
  series: Series,
  keep: (picture: Picture) => void,
): Promise<void> {
  const { state, sizes } = series
  const left = [...sizes]
  const context = await browser.newContext(contextOf(SIZES[sizes[0]!]))
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    for await (const size of showInSizes(page, url, state, series, sizes)) {
      const name = nameOf(series, size)
      await takePicture(page, join(folder, name))
      keep({ name, faults: await findLayoutFaults(page) })
      left.shift()
    }
  } catch (error) {
    keep({ name: nameOf(series, left[0]!), faults: [notShown(state, error)] })
  } finally {
    await context.close()
  }
}

function notShown({ name }: ScreenState, error: unknown): LayoutFault {
  const detail = error instanceof Error ? error.message : String(error)
  return { kind: 'notShown', selector: name, text: '', detail }
}

function nameOf({ state, light, text, isDouble }: Series, size: SizeName): string {
  return `${state.name}_${size}_${light}${text === 'large' ? '_large' : ''}${isDouble ? '_text200' : ''}`
}

async function takePicture(page: Page, path: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({ path: `${path}.png` })
  const isLonger = await page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight)
  if (!isLonger) return
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await page.screenshot({ path: `${path}_end.png` })
}
