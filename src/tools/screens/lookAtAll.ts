import type { Browser, Page } from 'playwright-core'
import { contextOf } from './contextOf'
import type { LayoutFault } from './fault'
import { findLayoutFaults } from './layoutFaults'
import { type Showing, showInSizes } from './showState'
import { SIZES, type SizeName } from './sizes'
import type { ScreenState } from './states'

const PATIENCE_MS = 30_000
const PAGES_AT_A_TIME = 2

/** A state in one light and one size of letters, and the windows it is looked at in. */
export interface Series extends Showing {
  readonly state: ScreenState
  readonly sizes: readonly SizeName[]
}

/** One screen as it was looked at. */
export interface Look {
  /** `turn-first_1366x768_night`. */
  readonly name: string
  readonly faults: readonly LayoutFault[]
}

/** What is done with a screen that is looked at, beside looking for faults. */
export type Visit = (page: Page, name: string) => Promise<void>

/**
 * Look for faults in every screen of every series, two pages at a time; each is loaded once for all its sizes.
 *
 * A state that cannot be reached is a fault, and the others follow.
 *
 * @param url Address of the game, with a closing slash.
 * @param tell Hears of each screen as it has been looked at.
 */
export async function lookAtAll(
  browser: Browser,
  url: string,
  all: readonly Series[],
  visit: Visit = async () => undefined,
  tell: (look: Look) => void = () => undefined,
): Promise<Look[]> {
  const looks: Look[] = []
  const waiting = [...all]
  const work = async () => {
    for (let series = waiting.shift(); series; series = waiting.shift())
      for await (const look of looksAt(browser, url, series, visit)) {
        looks.push(look)
        tell(look)
      }
  }
  await Promise.all(Array.from({ length: PAGES_AT_A_TIME }, work))
  return looks
}

async function* looksAt(browser: Browser, url: string, series: Series, visit: Visit): AsyncGenerator<Look> {
  const { state, sizes } = series
  const left = [...sizes]
  const context = await browser.newContext(contextOf(SIZES[sizes[0]!]))
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    for await (const size of showInSizes(page, url, state, series, sizes)) {
      const name = nameOf(series, size)
      await visit(page, name)
      yield { name, faults: await findLayoutFaults(page) }
      left.shift()
    }
  } catch (error) {
    yield { name: nameOf(series, left[0]!), faults: [notShown(state, error)] }
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
