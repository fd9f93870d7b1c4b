import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { contextOf } from '../../src/tools/screens/contextOf'
import { FAULT_KINDS } from '../../src/tools/screens/fault'
import { findLayoutFaults } from '../../src/tools/screens/layoutFaults'
import { showState } from '../../src/tools/screens/showState'
import { type Light, SIZES, type SizeName, type TextSize } from '../../src/tools/screens/sizes'
import { STATES } from '../../src/tools/screens/states'
import { openGame } from './harness'

const LOOKS: readonly (readonly [string, SizeName, Light, TextSize])[] = [
  ['title-fresh', '390x844', 'day', 'normal'],
  ['title-saved', '1366x768', 'night', 'large'],
  ['briefing-rusal', '1920x1080', 'day', 'large'],
  ['briefing-us', '1366x768', 'day', 'normal'],
  ['turn-first', '390x844', 'night', 'normal'],
  ['turn-middle', '1366x768', 'night', 'normal'],
  ['turn-middle', '844x390', 'day', 'normal'],
  ['turn-levers', '1366x640', 'day', 'normal'],
  ['result-events', '1366x768', 'night', 'normal'],
  ['report-finished', '1366x768', 'night', 'normal'],
]

/** Begin on a file that starts no game; the browser looks for an icon of it. */
const QUICKLY = { path: 'favicon.svg', expectedFaults: /favicon\.ico/ } as const

/** Kind and selector of faults that stand, by look; one that is mended has to be taken out. */
const KNOWN_FAULTS: Readonly<Record<string, readonly string[]>> = {}

test.each(LOOKS)(
  'the layout of %s at %s by %s in %s letters has no fault that is not known',
  async (name, size, light, text) => {
    const { page } = await openGame({ context: contextOf(SIZES[size]), ...QUICKLY })
    const state = STATES.find(state => state.name === name)!
    await showState(page, inject('gameUrl'), state, { light, text })
    const found = new Set((await findLayoutFaults(page)).map(({ kind, selector }) => `${kind} ${selector}`))
    expect([...found].sort()).toEqual([...(KNOWN_FAULTS[`${name} ${size} ${text}`] ?? [])].sort())
  },
)

/** One fault of each kind; nothing else is wrong with these. */
const PLANTED = {
  pageOverflow: '<p style="width: 3000px; background: white; text-align: end">far out</p>',
  cutOff: '<div style="width: 40px; overflow: hidden; white-space: nowrap">longer than its box</div>',
  overlap: '<p>one text</p><p style="margin-top: -32px">another text</p>',
  smallTarget: '<button style="width: 80px; height: 30px">low</button>',
  smallText: '<p style="font-size: 13px">running text</p>',
  lowContrast: '<p style="color: #888">grey on white</p>',
  hotButtons: '<button class="button-hot" style="min-height: 44px">a second next step</button>',
  nestedScroll:
    '<div style="height: 100px; overflow: auto"><div style="height: 50px; overflow: auto"><div style="height: 99px"></div></div><div style="height: 99px"></div></div>',
} as const

const LARGE_ENOUGH = 'min-width: 60px; min-height: 44px'

/** Kinds of the faults of a page with one orange button and that body. */
async function kindsOn(page: Page, body: string): Promise<string[]> {
  const next = `<button class="button-hot" style="${LARGE_ENOUGH}">Next</button>`
  // Away from the game, whose styles may still be on their way.
  await page.goto('about:blank')
  await page.setContent(`<body style="margin: 0; font: 16px/20px sans-serif">${next}${body}</body>`)
  return (await findLayoutFaults(page)).map(({ kind }) => kind)
}

test('the checks see a planted fault of every kind, and no other', async () => {
  const { page } = await openGame()
  for (const kind of FAULT_KINDS) expect(await kindsOn(page, PLANTED[kind]), kind).toEqual([kind])
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
