import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { decideFor } from '../../src/ai'
import { describeReason } from '../../src/describe/reason'
import { englishWords } from '../../src/describe/words'
import { createGame } from '../../src/game'
import { NANNING_2016 } from '../../src/scenarios'
import { openGame } from './harness'
import { button, endTurn, goOnButton, plateButton, STILL, takeSeatButton } from './player'

const { t } = englishWords
const SEED = 42
/** What the page itself takes as a sign that the thread is used; counted in the page. */
const THREADS = 'threads'

/** A game against two planners, in its first turn. */
async function playPlanners(page: Page): Promise<void> {
  await button(page, 'setUp.open').click()
  await page.locator('#opponent-china').selectOption('plannerDeep')
  await page.locator('#opponent-rusal').selectOption('plannerQuick')
  await page.locator('#seed').fill(String(SEED))
  await button(page, 'setUp.done').click()
  await plateButton(page, 'unitedStates').click()
  await takeSeatButton(page, 'unitedStates').click()
  await button(page, 'briefing.sitDown').click()
}

/** What the computer seats decide in the first turn, thought here in Node. */
function thoughts() {
  const created = createGame(NANNING_2016, SEED)
  if (!created.ok) throw new Error(created.error.kind)
  return {
    china: decideFor(created.value, 'china', 'plannerDeep'),
    rusal: decideFor(created.value, 'rusal', 'plannerQuick'),
  }
}

async function decided(page: Page) {
  const save = await page.evaluate(() => localStorage.getItem('table13.save')!)
  return JSON.parse(save).log.turns[0].decisions
}

test.each([
  ['in a thread of their own', true],
  ['on the page where the browser gives no thread', false],
])('planners think %s and decide the same, byte for byte', async (_, hasThread) => {
  const { page } = await openGame(STILL)
  await page.evaluate(
    ([name, gives]) => {
      const Real = window.Worker
      const counted = { [name]: 0 }
      window.Worker = new Proxy(Real, {
        construct(target, parts: ConstructorParameters<typeof Worker>) {
          if (!gives) throw new DOMException('no threads here', 'SecurityError')
          counted[name]!++
          return new target(...parts)
        },
      })
      Object.assign(window, { counted })
    },
    [THREADS, hasThread] as const,
  )
  await playPlanners(page)
  await endTurn(page)
  const { china, rusal } = thoughts()
  const log = await decided(page)
  expect(JSON.stringify(log.china)).toBe(JSON.stringify(china.decisions))
  expect(JSON.stringify(log.rusal)).toBe(JSON.stringify(rusal.decisions))
  const threads = await page.evaluate(() => (window as unknown as { counted: Record<string, number> }).counted.threads)
  // It thinks for the planners and works out what a turn may bring.
  expect(threads).toBe(hasThread ? 1 : 0)
  await page.getByText(describeReason(englishWords, china.reason)).waitFor()
  await goOnButton(page).click()
  await button(page, 'turn.endTurn').waitFor()
})

test('why the others decided as they did is told after the game is taken up again, too', async () => {
  const { page } = await openGame(STILL)
  await playPlanners(page)
  await endTurn(page)
  const reason = describeReason(englishWords, thoughts().rusal.reason)
  await page.getByText(reason).waitFor()
  await page.reload()
  await page.getByRole('button', { name: t('title.continue', { turn: '2' }) }).click()
  await page.getByText(reason).waitFor()
})
