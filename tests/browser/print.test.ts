import { expect, inject, test } from 'vitest'
import { contextOf } from '../../src/tools/screens/contextOf'
import { showState } from '../../src/tools/screens/showState'
import { SIZES, type SizeName } from '../../src/tools/screens/sizes'
import { STATES } from '../../src/tools/screens/states'
import { openGame } from './harness'

/** The state as a PDF of its printed pages, and the theme that stands afterwards. */
async function printed(name: string, size: SizeName): Promise<{ readonly pages: number; readonly theme: string }> {
  const { page } = await openGame({
    context: contextOf(SIZES[size]),
    path: 'favicon.svg',
    expectedFaults: /favicon\.ico/,
  })
  const state = STATES.find(each => each.name === name)!
  await showState(page, inject('gameUrl'), state, { light: 'night' })
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  return { pages, theme: await page.evaluate(() => document.documentElement.dataset.theme ?? '') }
}

test('a finished report prints on five pages of A4, with every claim in full, and the page is dark again', async () => {
  expect(await printed('report-claims', '1366x768')).toEqual({ pages: 5, theme: 'polar-night' })
})

test('a result prints on one page, from a phone too', async () => {
  expect((await printed('result-events', '390x844')).pages).toBe(1)
})

test('on paper a chart takes the size it has there, its lines and words in daylight', async () => {
  const { page } = await openGame({
    context: contextOf(SIZES['1920x1080']),
    path: 'favicon.svg',
    expectedFaults: /favicon\.ico/,
  })
  const state = STATES.find(each => each.name === 'report-finished')!
  await showState(page, inject('gameUrl'), state, { light: 'night' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const chart = page.locator('.course-charts .chart-plot svg').first()
  await expect.poll(() => chart.getAttribute('viewBox')).toBe('0 0 338 104')
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('polar-day')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => chart.getAttribute('viewBox')).not.toBe('0 0 338 104')
})
