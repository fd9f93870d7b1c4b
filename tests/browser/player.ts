/** How a person works the page: with a pointer, or with the keyboard alone. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { describeLeverValue } from '../../src/describe/leverValue'
import { englishWords } from '../../src/describe/words'
import { type Lever, type LeverDecision, leverOf, type Seat } from '../../src/game'

const { t } = englishWords

/** Without movement: what is tested does not depend on it, and software drawing is slow. */
export const STILL = { context: { reducedMotion: 'reduce' } } as const

/** One way to work the page. */
export interface Player {
  press(button: Locator): Promise<void>
  decide(page: Page, decision: LeverDecision): Promise<void>
}

/** Have the next game begin with that seed, as if chance had drawn it. */
export async function drawSeed(page: Page, seed: number): Promise<void> {
  await page.evaluate(drawn => {
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T) => {
      if (array instanceof Uint32Array) array[0] = drawn
      return array
    }
  }, seed)
}

/** The button that takes a seat on the title page; it is there once the seat is chosen. */
export function takeSeatButton(page: Page, seat: Seat): Locator {
  return page.getByRole('button', { name: t('title.takeSeatOf', { seat: t(`seat.${seat}.name`) }) })
}

/** The button of a seat's plate on the title page. */
export function plateButton(page: Page, seat: Seat): Locator {
  return page.getByRole('button', { name: t(`seat.${seat}.name`), exact: true })
}

/** A button by the key of its text. */
export function button(
  page: Page,
  key:
    | 'briefing.sitDown'
    | 'turn.endTurn'
    | 'reveal.goOn'
    | 'reveal.skip'
    | 'notice.takeOver'
    | 'notice.dismiss'
    | 'setUp.open'
    | 'setUp.done'
    | 'about.back',
): Locator {
  return page.getByRole('button', { name: t(key), exact: true })
}

/** The one large button of a result: on to the next turn, or to the report. */
export function goOnButton(page: Page): Locator {
  return page.locator('main.result .button-hot')
}

/** From the title page into a seat, up to the first turn. */
export async function sitDown(page: Page, seat: Seat, player: Player): Promise<void> {
  await player.press(plateButton(page, seat))
  await player.press(takeSeatButton(page, seat))
  await player.press(button(page, 'briefing.sitDown'))
  await button(page, 'turn.endTurn').waitFor()
}

/** End the turn, and leave the turning over of the decisions for the result. */
export async function endTurn(page: Page, player: Player = POINTER): Promise<void> {
  await player.press(button(page, 'turn.endTurn'))
  await skipReveal(page)
}

/** Leave the turning over of the decisions for the result, by a key. */
export async function skipReveal(page: Page): Promise<void> {
  await page.locator('main.reveal').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('main.result').waitFor()
}

function rowOf(page: Page, lever: Lever): Locator {
  return page.locator(`[data-lever="${lever.id}"]`)
}

function optionOf(page: Page, lever: Lever, value: number): Locator {
  return rowOf(page, lever).getByRole('radio', { name: describeLeverValue(englishWords, lever, value), exact: true })
}

async function isSlider(page: Page, lever: Lever): Promise<boolean> {
  await rowOf(page, lever).waitFor({ state: 'attached' })
  return (await rowOf(page, lever).getByRole('slider', { includeHidden: true }).count()) > 0
}

/** Unfold the levers where this one is folded away. */
async function openMore(page: Page, lever: Lever, player: Player): Promise<void> {
  const isFolded = await rowOf(page, lever).evaluate(row => row.closest('details:not([open])') !== null)
  if (isFolded) await player.press(page.locator('details.more-levers > summary'))
}

async function expectChosen(page: Page, lever: Lever, value: number): Promise<void> {
  const words = describeLeverValue(englishWords, lever, value)
  if (await isSlider(page, lever)) {
    expect(await rowOf(page, lever).getByRole('slider').getAttribute('aria-valuetext')).toBe(words)
  } else expect(await optionOf(page, lever, value).isChecked()).toBe(true)
}

/** Clicks and drags. */
export const POINTER: Player = {
  press: target => target.click(),
  async decide(page, { lever: id, value }) {
    const lever = leverOf(id)
    await openMore(page, lever, POINTER)
    if (await isSlider(page, lever)) await dragTo(page, rowOf(page, lever).getByRole('slider'), lever, value)
    else await rowOf(page, lever).locator('label').nth(lever.values.indexOf(value)).click()
    await expectChosen(page, lever, value)
  },
}

/** Press the slider where it stands, and move until it says the value; the knob has a width nobody knows. */
async function dragTo(page: Page, slider: Locator, lever: Lever, value: number): Promise<void> {
  await slider.scrollIntoViewIfNeeded()
  const box = (await slider.boundingBox())!
  const y = box.y + box.height / 2
  const wanted = lever.values.indexOf(value)
  const at = async () => Number(await slider.inputValue())
  await page.mouse.move(box.x + ((await at()) / (lever.values.length - 1)) * (box.width - 2) + 1, y)
  await page.mouse.down()
  let [low, high] = [box.x, box.x + box.width]
  for (let tries = 0; tries < 20 && (await at()) !== wanted; tries++) {
    const x = tries === 0 ? low + (wanted / (lever.values.length - 1)) * (high - low) : (low + high) / 2
    await page.mouse.move(x, y)
    if ((await at()) < wanted) low = x
    else high = x
  }
  await page.mouse.up()
}

/** Tab, Enter, space and arrows. */
export const KEYBOARD: Player = {
  async press(target) {
    await tabTo(target)
    // The primary button of a screen that has just come up does nothing for a moment, and says so.
    await expect.poll(() => target.getAttribute('aria-disabled')).not.toBe('true')
    await target.page().keyboard.press('Enter')
  },
  async decide(page, { lever: id, value }) {
    const lever = leverOf(id)
    await openMore(page, lever, KEYBOARD)
    if (await isSlider(page, lever)) {
      const slider = rowOf(page, lever).getByRole('slider')
      await tabTo(slider)
      const steps = lever.values.indexOf(value) - Number(await slider.inputValue())
      for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft')
    } else {
      const chosen = rowOf(page, lever).getByRole('radio', { checked: true })
      const from = (await rowOf(page, lever).getByRole('radio').all()).length
      await tabTo(chosen)
      for (let i = 0; i < from && !(await optionOf(page, lever, value).isChecked()); i++) {
        await page.keyboard.press('ArrowRight')
      }
    }
    await expectChosen(page, lever, value)
  },
}

/** Press Tab until the element has the focus; an element that no number of Tabs reaches fails the test. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor()
  const hasFocus = () => target.evaluate(element => element === document.activeElement)
  for (let presses = 0; presses < 120; presses++) {
    if (await hasFocus()) return
    await target.page().keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${target}`)
}
