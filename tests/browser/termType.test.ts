import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { contextOf } from '../../src/tools/screens/contextOf'
import { showState } from '../../src/tools/screens/showState'
import { SIZES, type SizeName } from '../../src/tools/screens/sizes'
import { STATES } from '../../src/tools/screens/states'
import { openGame } from './harness'

/** Where figures and names are buttons that open what they mean. */
const LOOKS: readonly (readonly [string, SizeName])[] = [
  ['briefing-rusal', '1366x768'],
  ['briefing-us', '390x844'],
  ['turn-levers', '1366x768'],
  ['result-events', '1366x768'],
]

const QUICKLY = { path: 'favicon.svg', expectedFaults: /favicon\.ico/ } as const

async function show(name: string, size: SizeName): Promise<Page> {
  const { page } = await openGame({ context: contextOf(SIZES[size]), ...QUICKLY })
  const state = STATES.find(state => state.name === name)!
  await showState(page, inject('gameUrl'), state, { light: 'night' })
  return page
}

/** The words of every term button with their type, and the type they should have. */
function typeOfTerms(page: Page): Promise<{ words: string; own: string; around: string }[]> {
  return page.locator('button.term').evaluateAll(buttons => {
    const typeOf = (element: Element) => {
      const { fontSize, fontFamily, fontWeight, color } = getComputedStyle(element)
      return `${fontSize} ${fontWeight} ${fontFamily} ${color}`
    }
    return buttons.map(button => {
      // A name of a key figure is a label with a type of its own.
      const around = button.matches('.basis-name') ? button : button.parentElement!
      return { words: button.textContent!.trim(), own: typeOf(button.firstElementChild!), around: typeOf(around) }
    })
  })
}

test.each(LOOKS)('on %s at %s words that open a plate have the type of their surroundings', async (name, size) => {
  const terms = await typeOfTerms(await show(name, size))
  expect(terms.length).toBeGreaterThan(0)
  for (const { words, own, around } of terms) expect(own, words).toBe(around)
})

test.each([
  ['1366x768', 56],
  ['390x844', 32],
] as const)('at %s the three figures of the briefing are drawn in display size', async (size, leastPx) => {
  const page = await show('briefing-china', size)
  const sizes = await page
    .locator('.facts button.term > span')
    .evaluateAll(figures => figures.map(figure => Number.parseFloat(getComputedStyle(figure).fontSize)))
  expect(sizes).toEqual([leastPx, leastPx, leastPx])
})
