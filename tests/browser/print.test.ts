import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { contextOf } from '../../src/tools/screens/contextOf'
import { saveOfResult } from '../../src/tools/screens/savedGames'
import { showState } from '../../src/tools/screens/showState'
import { SIZES, type SizeName } from '../../src/tools/screens/sizes'
import { type ScreenState, STATES } from '../../src/tools/screens/states'
import { continueGame } from '../../src/tools/screens/steps'
import { openGame } from './harness'

const stateOf = (name: string) => STATES.find(each => each.name === name)!

/** A result with four headlines and much that was decided and said. */
const FULL_RESULT: ScreenState = { name: 'result-full', save: () => saveOfResult(2), steps: continueGame }

/** A page in a state. */
async function shown(state: ScreenState, size: SizeName): Promise<Page> {
  const context = contextOf(SIZES[size])
  const { page } = await openGame({ context, path: 'favicon.svg', expectedFaults: /favicon\.ico/ })
  await showState(page, inject('gameUrl'), state, { light: 'night' })
  return page
}

/** Runs in the page: each word of labels and the lines it runs over. */
function linesOfWords(labels: readonly Element[]) {
  return labels.flatMap(label => {
    const text = label.firstChild!
    return [...text.textContent!.matchAll(/[^\s-]+/g)].map(({ 0: word, index }) => {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      return { word, lines: range.getClientRects().length }
    })
  })
}

/** The state as a PDF of its printed pages, and the theme that stands afterwards. */
async function printed(
  state: ScreenState,
  size: SizeName,
): Promise<{ readonly pages: number; readonly theme: string }> {
  const page = await shown(state, size)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  return { pages, theme: await page.evaluate(() => document.documentElement.dataset.theme ?? '') }
}

test('a finished report prints on five pages of A4, with every claim in full, and the page is dark again', async () => {
  expect(await printed(stateOf('report-claims'), '1366x768')).toEqual({ pages: 5, theme: 'polar-night' })
})

test('a result prints on one page, from a phone too', async () => {
  expect((await printed(stateOf('result-events'), '390x844')).pages).toBe(1)
})

test('a result with much news prints on one page', async () => {
  expect((await printed(FULL_RESULT, '1366x768')).pages).toBe(1)
})

test('on paper the names of bars break between words only', async () => {
  const page = await shown(FULL_RESULT, '1366x768')
  // The width of A4 between the margins.
  await page.setViewportSize({ width: 703, height: 1039 })
  await page.emulateMedia({ media: 'print' })
  const words = await page.locator('.waterfall-label').evaluateAll(linesOfWords)
  expect(words.length).toBeGreaterThan(8)
  expect(words.filter(({ lines }) => lines > 1)).toEqual([])
})

/** Runs in the page: what of claims decides where a page may end, with the room one takes, px. */
function placesOfClaims(claims: readonly Element[]) {
  return claims.map(claim => {
    const { left, height } = claim.getBoundingClientRect()
    return { left, isWhole: getComputedStyle(claim).breakInside === 'avoid', height }
  })
}

test('on paper claims stand one below the other, each whole, and the bars are there that the text speaks of', async () => {
  const page = await shown(stateOf('report-finished'), '1366x768')
  await page.setViewportSize({ width: 703, height: 1039 })
  await page.emulateMedia({ media: 'print' })
  const claims = await page.locator('.claim').evaluateAll(placesOfClaims)
  expect(new Set(claims.map(({ left }) => left)).size).toBe(1)
  expect(claims.filter(({ isWhole, height }) => !isWhole || height > 1039 / 2)).toEqual([])
  expect(await page.locator('.game-why .waterfall').isVisible()).toBe(true)
})

test('on paper a chart takes the size it has there, its lines and words in daylight', async () => {
  const page = await shown(stateOf('report-finished'), '1920x1080')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const chart = page.locator('.course-charts .chart-plot svg').first()
  await expect.poll(() => chart.getAttribute('viewBox')).toBe('0 0 338 104')
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('polar-day')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => chart.getAttribute('viewBox')).not.toBe('0 0 338 104')
})
