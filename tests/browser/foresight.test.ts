import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeRange } from '../../src/describe/band'
import { describeLeverValue } from '../../src/describe/leverValue'
import { englishWords as words } from '../../src/describe/words'
import { createGame, leverOf, type Seat } from '../../src/game'
import { NANNING_2016 } from '../../src/scenarios'
import { bandOf } from '../../src/why/band/band'
import { openGame } from './harness'
import { button, drawSeed, goOnButton, KEYBOARD, type Player, POINTER, STILL, sitDown, skipReveal } from './player'

const { t } = words
const SEED = 1
const SEAT: Seat = 'china'
const PRICE = t('figure.chinaPrice.name')
const CUT = { lever: 'retiredCapacity', value: 0.5 } as const

function guessButton(page: Page, move: 'up' | 'level' | 'down') {
  return page.getByRole('button', { name: t(`predict.priceGoes.${move}`, { price: PRICE }), exact: true })
}

/** The band of the first turn with that draft, as the page writes it. */
function bandText(draft: readonly (typeof CUT)[]): string {
  const created = createGame(NANNING_2016, SEED)
  if (!created.ok) throw new Error('no game')
  return describeRange(words, bandOf(created.value, SEAT, draft)!.figures.chinaPrice, 'usdPerTonne')
}

function shownValue(page: Page): Promise<string | null> {
  return page.locator(`[data-lever="${CUT.lever}"]`).getByRole('slider').getAttribute('aria-valuetext')
}

/** The forecast says the band that the engine says, whether its chart has room or not. */
async function expectBand(page: Page, draft: readonly (typeof CUT)[]): Promise<void> {
  const forecast = page.locator('.forecast[aria-busy="false"]')
  await forecast.getByText(bandText(draft), { exact: true }).filter({ visible: true }).waitFor()
}

test.each([
  ['pointer', POINTER],
  ['keyboard', KEYBOARD],
] as [string, Player][])(
  'by %s a step is undone and done again, a guess is chosen, and result and next turn know of it',
  async (_, player) => {
    const { page } = await openGame(STILL)
    await drawSeed(page, SEED)
    await sitDown(page, SEAT, player)
    await expectBand(page, [])
    await player.decide(page, CUT)
    await expectBand(page, [CUT])
    const lever = leverOf(CUT.lever)
    await page.keyboard.press('Control+z')
    await expect.poll(() => shownValue(page)).toBe(describeLeverValue(words, lever, 0))
    await player.press(page.getByRole('button', { name: t('undo.redo'), exact: true }))
    await expect.poll(() => shownValue(page)).toBe(describeLeverValue(words, lever, CUT.value))

    await player.press(guessButton(page, 'up'))
    await player.press(button(page, 'turn.endTurn'))
    await skipReveal(page)
    const mark = await page.locator('main.result .prediction').innerText()
    expect(mark).toContain(t('prediction.said.up'))
    const band = t('band.yours', { range: bandText([CUT]) })
    await page.locator('main.result').getByText(band).waitFor()

    await player.press(goOnButton(page))
    await button(page, 'turn.endTurn').waitFor()
    await player.press(guessButton(page, 'level'))
    await player.press(button(page, 'turn.endTurn'))
    await skipReveal(page)
    expect(await page.locator('main.result .prediction').innerText()).toContain(t('prediction.said.level'))
    const { predictions, draft } = await page.evaluate(() => JSON.parse(localStorage.getItem('table13.save')!))
    expect(predictions).toEqual([{ china: { price: 'up' } }, { china: { price: 'level' } }])
    expect(draft).toEqual([])
  },
)

test('on a phone the band lies beside the line, and a guess is chosen by a tap', async () => {
  const { page } = await openGame({ ...STILL, viewport: 'phone' })
  await drawSeed(page, SEED)
  await sitDown(page, SEAT, POINTER)
  await expectBand(page, [])
  await page.locator('.band-bar').waitFor()
  await guessButton(page, 'down').tap()
  await button(page, 'turn.endTurn').tap()
  await skipReveal(page)
  expect(await page.locator('main.result .prediction').innerText()).toContain(t('prediction.said.down'))
})
