import type { Page } from 'playwright-core'
import { HINTS, type HintId } from '../../panels/guidance/hints'
import { DEFAULT_PREFERENCES, makePreferences } from '../../share/preferences'
import { LIGHTS, type Light, SIZES, type SizeName, type TextSize } from './sizes'
import type { ScreenState } from './states'
import { waitUntilStill } from './waitUntilStill'

/** An address beside the game's on which no game starts, so that storage can be filled first. */
const EMPTY_PAGE = { path: 'empty', contentType: 'text/html', body: '<link rel="icon" href="data:,">' }
/** Twice what browsers begin with, in CSS pixels. */
const DOUBLE_LETTERS = { standard: 32, fixed: 26 }

/** Games that were played already: many states begin with the same. */
const played = new Map<() => string, string>()

/** How a state is to be shown. */
export interface Showing {
  readonly light: Light
  /** The letters of the page; normal unless told. */
  readonly text?: TextSize
  /** A browser's letters twice as large, as some readers set them. */
  readonly isDouble?: boolean
}

/**
 * Bring a page into a state and wait until nothing on it moves.
 *
 * @param url Address of the game, with a closing slash.
 */
export async function showState(page: Page, url: string, state: ScreenState, showing: Showing): Promise<void> {
  if (showing.isDouble) await doubleLetters(page)
  await page
    .context()
    .route(url + EMPTY_PAGE.path, route =>
      route.fulfill({ contentType: EMPTY_PAGE.contentType, body: EMPTY_PAGE.body }),
    )
  await page.goto(url + EMPTY_PAGE.path)
  await fillStorage(page, state, showing)
  if (state.isSecondTab) await playElsewhere(page, url)
  if (state.hasNoWebgl) await page.addInitScript(hideWebgl)
  // The browser draws nothing in a tab behind another.
  await page.bringToFront()
  await page.goto(url)
  await page.locator('main.title').waitFor()
  await state.steps?.(page)
  await openAndWait(page, state)
}

/**
 * Bring a page into a state and show it in one window after the other; the game is loaded once.
 *
 * Yields each size when nothing moves any more; the page is in its state again then, but may stay scrolled.
 */
export async function* showInSizes(
  page: Page,
  url: string,
  state: ScreenState,
  showing: Showing,
  sizes: readonly SizeName[],
): AsyncGenerator<SizeName> {
  for (const [i, size] of sizes.entries()) {
    await page.setViewportSize(SIZES[size])
    if (i === 0) await showState(page, url, state, showing)
    else {
      await page.evaluate(scrollBack)
      await openAndWait(page, state)
    }
    yield size
  }
}

/** Runs in the page: where a list stands that was scrolled in another window is left to chance. */
function scrollBack(): void {
  for (const element of document.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTop = 0
}

async function openAndWait(page: Page, { opens = [] }: ScreenState): Promise<void> {
  // What depends on the width of the window is put in its place in a frame.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  for (const open of opens) await open(page)
  await waitUntilStill(page)
}

/** As the browser's own setting does, which counts for widths in em, too. */
async function doubleLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: DOUBLE_LETTERS })
}

async function fillStorage(
  page: Page,
  { save, isMoving, isTogether: together = false, hints = [] }: ScreenState,
  showing: Showing,
): Promise<void> {
  const { light, text = 'normal' } = showing
  const motion = isMoving ? 'system' : 'reduced'
  const learned = Object.keys(HINTS).filter(id => !hints.includes(id as HintId))
  const preferences = makePreferences({ ...DEFAULT_PREFERENCES, theme: LIGHTS[light], motion, text, learned, together })
  const texts: [string, string][] = [['table13.preferences', preferences]]
  if (save) texts.push(['table13.save', textOf(save)])
  await page.evaluate(entries => {
    localStorage.clear()
    for (const [key, text] of entries) localStorage.setItem(key, text)
  }, texts)
}

function textOf(save: () => string): string {
  const text = played.get(save) ?? save()
  played.set(save, text)
  return text
}

/** Hold the lock of the game in another tab, as one that plays does. */
async function playElsewhere(page: Page, url: string): Promise<void> {
  const other = await page.context().newPage()
  await other.goto(url + EMPTY_PAGE.path)
  await other.evaluate(
    () =>
      new Promise<void>(resolve => {
        void navigator.locks.request('table13.game', () => {
          resolve()
          return new Promise(() => undefined)
        })
      }),
  )
}

/** Runs in the page: a browser that offers no WebGL. */
function hideWebgl(): void {
  const getContext = HTMLCanvasElement.prototype.getContext as (kind: string, ...rest: unknown[]) => unknown
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.includes('webgl') ? null : getContext.call(this, kind, ...rest)
  } as typeof HTMLCanvasElement.prototype.getContext
}
