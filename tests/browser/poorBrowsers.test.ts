import { expect, test } from 'vitest'
import { openGame } from './harness'
import { button, endTurn, goOnButton, POINTER, STILL, sitDown } from './player'

test('a browser without WebGL says so, and a turn can be played', async () => {
  const { page } = await openGame(STILL)
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext as (kind: string, ...rest: unknown[]) => unknown
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.includes('webgl') ? null : getContext.call(this, kind, ...rest)
    } as typeof HTMLCanvasElement.prototype.getContext
  })
  await page.reload()
  await page.locator('.notice:is([data-kind="noWebgl"], [data-kind="noTable"])').waitFor()
  await sitDown(page, 'china', POINTER)
  await POINTER.decide(page, { lever: 'enforcement', value: 0.5 })
  await endTurn(page)
  await goOnButton(page).click()
  await button(page, 'turn.endTurn').waitFor()
})

test('once loaded, a whole game needs no network', async () => {
  const { page, setOffline } = await openGame(STILL)
  // The last of what is fetched behind the title page: screens, the table, and the letters of the equations.
  await page.waitForFunction(() => {
    const loaded = performance.getEntriesByType('resource').map(entry => entry.name)
    const screens = ['BriefingScreen', 'TurnScreen', 'RevealScreen', 'ResultScreen', 'ReportScreen']
    const wanted = [...screens, 'board', 'plex-sans-greek']
    return wanted.every(name => loaded.some(address => address.includes(name)))
  })
  await page.waitForLoadState('networkidle')
  await setOffline(true)
  await sitDown(page, 'rusal', POINTER)
  for (let turn = 1; turn <= 8; turn++) {
    await endTurn(page)
    await goOnButton(page).click()
  }
  expect(await page.getByTestId('score').innerText()).toMatch(/^\d+$/)
}, 120_000)
