import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { saveOfReport } from '../../src/tools/screens/savedGames'
import { type OpenGameOptions, openGame } from './harness'
import { button, goOnButton, POINTER, plateButton, STILL, sitDown, takeSeatButton } from './player'

/** What axe finds that keeps people out, in words that name the element. */
async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))
}

async function expectNoFaults(page: Page, screen: string): Promise<void> {
  await page.locator(screen).waitFor()
  // What still fades in has less contrast than it will have.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  expect(await seriousFaults(page), screen).toEqual([])
}

test.each([
  ['polar-day', 'laptop'],
  ['polar-night', 'phone'],
] as const satisfies readonly (readonly [string, NonNullable<OpenGameOptions['viewport']>])[])(
  'axe finds nothing serious on any screen in %s on a %s',
  async (theme, viewport) => {
    const { page } = await openGame({ ...STILL, viewport })
    await page.evaluate(
      text => localStorage.setItem('table13.preferences', text),
      JSON.stringify({ schemaVersion: 1, theme, motion: 'reduced' }),
    )
    await page.reload()
    await expectNoFaults(page, 'main.title')
    await plateButton(page, 'unitedStates').click()
    await takeSeatButton(page, 'unitedStates').click()
    await expectNoFaults(page, 'main.briefing')
    await button(page, 'briefing.sitDown').click()
    await expectNoFaults(page, 'main.turn')
    await button(page, 'turn.endTurn').click()
    await expectNoFaults(page, 'main.reveal')
    await button(page, 'reveal.goOn').click()
    await expectNoFaults(page, 'main.result')
    await page.evaluate(save => localStorage.setItem('table13.save', save), saveOfReport())
    await page.reload()
    await page.locator('.saved-game button').click()
    await expectNoFaults(page, 'main.report')
  },
  180_000,
)

test('a game can be begun on a phone by touch', async () => {
  const { page } = await openGame({ ...STILL, viewport: 'phone' })
  await sitDown(page, 'china', POINTER)
  await button(page, 'turn.endTurn').tap()
  await button(page, 'reveal.goOn').tap()
  await goOnButton(page).waitFor()
})
