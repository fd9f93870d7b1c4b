import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { contextOf } from '../../src/tools/screens/contextOf'
import { describeFaults } from '../../src/tools/screens/describeFaults'
import { FAULT_KINDS, type LayoutFault } from '../../src/tools/screens/fault'
import { findLayoutFaults } from '../../src/tools/screens/layoutFaults'
import { type Look, lookAtAll, type Series } from '../../src/tools/screens/lookAtAll'
import { showState } from '../../src/tools/screens/showState'
import { SIZE_NAMES } from '../../src/tools/screens/sizes'
import { STATES } from '../../src/tools/screens/states'
import { openGame } from './harness'
import { POINTER, sitDown } from './player'

/** States for which the other light and large letters are tried, too: every fourth. */
const SPREAD = 4

/** Each screen in the states that differ most; `npm run screens` looks at all. */
const LOOKED_AT = STATES.filter(({ isReadLarge }) => isReadLarge)

/** Two sizes far apart: a phone and a low window, a phone on its side and a laptop, a tablet and a projector. */
const PAIRS = [0, 1, 2].map(pair => SIZE_NAMES.filter((_, i) => i % 3 === pair))

/**
 * A state at two sizes in one of the lights, some at two others in the other light and in large letters;
 * `npm run screens` does all. Neighbours are alike, so that a kind of screen is looked at in every size.
 */
const SERIES: readonly Series[] = LOOKED_AT.flatMap((state, i) => {
  const [light, other] = i % 2 === 0 ? (['night', 'day'] as const) : (['day', 'night'] as const)
  const usual: Series = { state, light, text: 'normal', sizes: PAIRS[i % 3]! }
  return i % SPREAD === 0 ? [usual, { ...usual, light: other, text: 'large', sizes: PAIRS[(i + 1) % 3]! }] : [usual]
})

/** Generous: two cores need about two minutes. */
const PATIENCE_MS = 1_200_000

async function lookAt(all: readonly Series[]): Promise<Look[]> {
  const browser = await chromium.connect(inject('browserEndpoint'))
  try {
    return await lookAtAll(browser, inject('gameUrl'), all)
  } finally {
    await browser.close()
  }
}

describe('the layout', () => {
  let looks: readonly Look[] = []

  beforeAll(async () => {
    looks = await lookAt(SERIES)
  }, PATIENCE_MS)

  test.each(LOOKED_AT)('of $name has no fault', ({ name }) => {
    const own = looks.filter(look => look.name.startsWith(`${name}_`))
    expect(describeFaults(own)).toEqual([])
    expect(own.length).toBeGreaterThanOrEqual(PAIRS[0]!.length)
  })
})

test.each(['turn-middle', 'reveal-still'])(
  '%s keeps its parts apart on the smallest phone on its side, in large letters',
  async name => {
    const context = contextOf({ width: 640, height: 360 })
    const { page } = await openGame({ context, path: 'favicon.svg', expectedFaults: /favicon\.ico/ })
    const state = STATES.find(each => each.name === name)!
    await showState(page, inject('gameUrl'), state, { light: 'night', text: 'large' })
    expect(await findLayoutFaults(page)).toEqual([])
  },
)

test('a state that cannot be reached is told, and the others are looked at', async () => {
  const looked = { light: 'night', text: 'normal', sizes: ['1366x768'] } as const
  const broken = { name: 'broken', steps: () => Promise.reject(new Error('no such button')) }
  const fine = STATES.find(({ name }) => name === 'title-fresh')!
  const looks = await lookAt([
    { ...looked, state: broken },
    { ...looked, state: fine },
  ])
  const told = looks.map(({ name, faults }) => [name, faults.map(({ kind, detail }) => `${kind}: ${detail}`)])
  expect(Object.fromEntries(told)).toEqual({
    broken_1366x768_night: ['notShown: no such button'],
    'title-fresh_1366x768_night': [],
  })
})

/** One fault of each kind; nothing else is wrong with these. */
const PLANTED = {
  pageOverflow: '<p style="width: 3000px; text-align: end">far out</p>',
  cutOff: '<div style="width: 40px; overflow: hidden; white-space: nowrap">longer than its box</div>',
  overlap: '<p>one text</p><p style="margin-top: -32px">another text</p>',
  smallTarget: '<button style="width: 80px; height: 30px">low</button>',
  smallText: '<p style="font-size: 13px">running text</p>',
  lowContrast: '<p style="color: #888">grey on white</p>',
  hotButtons: '<button class="button-hot" style="min-height: 44px">a second next step</button>',
  nestedScroll:
    '<div style="height: 100px; overflow: auto"><div style="height: 50px; overflow: auto"><div style="height: 99px"></div></div><div style="height: 99px"></div></div>',
} as const

/** One of the game's fonts, as a browser packed for machines without a screen has none of its own. */
const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wdth-normal.woff2',
  ),
  'base64',
)

/** Runs in the page. */
async function addFont(base64: string): Promise<void> {
  const font = new FontFace(
    'own',
    Uint8Array.from(atob(base64), sign => sign.charCodeAt(0)),
  )
  document.fonts.add(await font.load())
}

const LARGE_ENOUGH = 'min-width: 60px; min-height: 44px'

/** The faults of a page with one orange button and that body. */
async function faultsOn(page: Page, body: string): Promise<LayoutFault[]> {
  const next = `<button class="button-hot" style="${LARGE_ENOUGH}">Next</button>`
  // Away from the game, whose styles may still be on their way.
  await page.goto('about:blank')
  const style = '<style>body { margin: 0; font: 16px/20px own } button { font: inherit }</style>'
  await page.setContent(`${style}<body>${next}${body}</body>`)
  await page.evaluate(addFont, FONT)
  return findLayoutFaults(page)
}

async function kindsOn(page: Page, body: string): Promise<string[]> {
  return (await faultsOn(page, body)).map(({ kind }) => kind)
}

test('the checks see a planted fault of every kind, and no other', async () => {
  const { page } = await openGame()
  for (const kind of FAULT_KINDS) expect(await kindsOn(page, PLANTED[kind]), kind).toEqual([kind])
})

test('words that hang out of the page are named, with where they end', async () => {
  const { page } = await openGame()
  const [fault] = await faultsOn(page, PLANTED.pageOverflow)
  expect(fault).toMatchObject({ selector: 'p', text: 'far out', detail: 'to 3000 in a window of 1366' })
})

test('the checks find nothing on a page without faults', async () => {
  const { page } = await openGame()
  const enlarged =
    '<style>.small { position: relative } .small::after { content: ""; position: absolute; inset: -10px }</style>'
  const hidden = '<span style="position: absolute; width: 1px; overflow: hidden; clip-path: inset(50%)">unseen</span>'
  const scrolled =
    '<div style="height: 60px; overflow: auto; background: black; color: white"><p style="height: 200px">Words</p></div>'
  const body = `${enlarged}${hidden}<p>Text with <a href="#x">a link</a>.</p><p style="height: 60px"></p>
    <button class="small" style="width: 60px; height: 30px">ok</button>${scrolled}`
  expect(await kindsOn(page, body)).toEqual([])
})

test.each([
  [768, 3],
  [640, 2],
])('in the first turn, with its hint, a window %i pixels high shows %i levers whole', async (height, levers) => {
  const { page } = await openGame({ context: { viewport: { width: 1366, height }, reducedMotion: 'reduce' } })
  await sitDown(page, 'china', POINTER)
  await page.locator('.hint[data-hint="lever"]').waitFor()
  const whole = await page.evaluate(() => {
    const middle = document.querySelector('.tray-scroll')!.getBoundingClientRect()
    const boxes = [...document.querySelectorAll('.lever')].map(lever => lever.getBoundingClientRect())
    return boxes.filter(box => box.height > 0 && box.top >= middle.top && box.bottom <= middle.bottom).length
  })
  expect(whole).toBeGreaterThanOrEqual(levers)
})
