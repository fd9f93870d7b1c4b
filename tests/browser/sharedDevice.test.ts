import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { englishWords } from '../../src/describe/words'
import type { Decision, Seat } from '../../src/game'
import { openGame } from './harness'
import { button, goOnButton, KEYBOARD, type Player, POINTER, STILL, skipReveal, takeSeatButton } from './player'

const { t } = englishWords
const RETIRE: Decision = { lever: 'retiredCapacity', value: 0.3 }
const DUTY: Decision = { lever: 'semisDuty', value: 0.25 }

function handIn(page: Page) {
  return page.getByRole('button', { name: t('curtain.handIn'), exact: true })
}

function lift(page: Page, seat: Seat) {
  return page.getByRole('button', { name: t('curtain.lift', { seat: t(`seat.${seat}.name`) }), exact: true })
}

/** A game in which China and the United States share this device, with China before its briefing. */
async function shareDevice(page: Page): Promise<void> {
  await button(page, 'setUp.open').click()
  await page.locator('#opponent-unitedStates').selectOption({ label: t('setUp.person') })
  await button(page, 'setUp.done').click()
  await takeSeatButton(page, 'china').click()
  await page.locator('main.briefing').waitFor()
}

/** Write down everything that is announced from now on. */
async function listen(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const region = document.querySelector('[data-testid="live-region"]')!
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'))
}

/** The drawn table: whether it is in sight, and what is written on it. */
async function drawnTable(page: Page): Promise<{ isShown: boolean; preview: string | undefined; words: string[] }> {
  return page.locator('.table').evaluate(table => {
    const { width, height } = table.getBoundingClientRect()
    const isShown = width > 200 && height > 200 && getComputedStyle(table).visibility === 'visible'
    const words = [...table.querySelectorAll('.table-words')].map(each => each.textContent ?? '').sort()
    return { isShown, preview: (table as HTMLElement).dataset.preview, words }
  })
}

/** Everything this browser keeps and the page holds. */
function everything(page: Page): Promise<{ page: string; stored: string }> {
  return page.evaluate(() => ({
    page: document.documentElement.outerHTML,
    stored: JSON.stringify({ ...localStorage, ...sessionStorage }),
  }))
}

test.each([
  ['pointer', POINTER],
  ['keyboard', KEYBOARD],
] as [string, Player][])(
  'a device is passed from hand to hand and nobody sees what the other decided, by %s',
  async (_, player) => {
    const { page } = await openGame(STILL)
    await shareDevice(page)
    await player.press(button(page, 'briefing.sitDown'))
    await handIn(page).waitFor()
    const undecided = (await drawnTable(page)).words
    await player.decide(page, RETIRE)
    await page.locator('.table[data-preview="shown"]').waitFor()
    expect((await drawnTable(page)).words).not.toEqual(undecided)
    const heard = await listen(page)
    await player.press(handIn(page))
    await lift(page, 'unitedStates').waitFor()
    const table = await drawnTable(page)
    expect(table).toMatchObject({ isShown: true, preview: '' })
    expect(table.words.filter(words => words.includes(t('table.wouldBe', { value: '' }).trim()))).toEqual([])

    const behind = await everything(page)
    const decided = [t('lever.retiredCapacity.name'), RETIRE.lever]
    for (const words of decided) expect(behind.page).not.toContain(words)
    expect(behind.stored.split('startSettings')[0]).not.toContain(RETIRE.lever)
    expect(JSON.parse(JSON.parse(behind.stored)['table13.save']).draft).toEqual([])
    expect(await heard()).toContain(t('seat.unitedStates.name'))

    await player.press(lift(page, 'unitedStates'))
    await player.press(button(page, 'briefing.sitDown'))
    await button(page, 'turn.endTurn').waitFor()
    await player.decide(page, DUTY)
    const deciding = await everything(page)
    for (const words of decided) expect(deciding.page).not.toContain(words)
    for (const words of decided) expect(await heard()).not.toContain(words)
    await player.press(button(page, 'turn.endTurn'))
    await skipReveal(page)
    const log = await page.evaluate(() => JSON.parse(localStorage.getItem('table13.save')!).log)
    expect(log.turns[0].decisions).toMatchObject({ china: [RETIRE], unitedStates: [DUTY] })

    await page
      .locator('.read-as label')
      .filter({ hasText: t('seat.china.name') })
      .click()
    await page.locator('main.result .eyebrow').getByText(t('seat.china.name')).waitFor()
    await player.press(goOnButton(page))
    await lift(page, 'china').waitFor()
  },
)

test('a shared device that is loaded again comes up behind the curtain and forgets nothing', async () => {
  const { page } = await openGame(STILL)
  await shareDevice(page)
  await button(page, 'briefing.sitDown').click()
  await POINTER.decide(page, RETIRE)
  await handIn(page).click()
  await lift(page, 'unitedStates').click()
  await button(page, 'briefing.sitDown').click()
  await POINTER.decide(page, DUTY)
  await page.reload()
  await page.locator('.saved-game button').first().click()
  await lift(page, 'unitedStates').click()
  await button(page, 'briefing.sitDown').click()
  await button(page, 'turn.endTurn').click()
  await skipReveal(page)
  const log = await page.evaluate(() => JSON.parse(localStorage.getItem('table13.save')!).log)
  expect(log.turns[0].decisions).toMatchObject({ china: [RETIRE], unitedStates: [DUTY] })
})
