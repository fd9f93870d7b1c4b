import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeChanges } from '../../src/describe/changes'
import { describeDecision } from '../../src/describe/decision'
import { KEY_FIGURES } from '../../src/describe/figures'
import { englishWords as words } from '../../src/describe/words'
import { baseRecord, createGame, SEATS, type Seat, type TurnRecord } from '../../src/game'
import { NANNING_2016 } from '../../src/scenarios'
import { openGame } from './harness'
import { button, drawSeed, endTurn, goOnButton, KEYBOARD, type Player, POINTER, STILL, sitDown } from './player'
import { type Plan, simulate } from './simulate'

const GAMES: readonly { readonly seat: Seat; readonly how: string; readonly player: Player; readonly plan: Plan }[] = [
  {
    seat: 'china',
    how: 'a pointer',
    player: POINTER,
    plan: [
      [{ lever: 'enforcement', value: 0.5 }],
      [
        { lever: 'enforcement', value: 0.75 },
        { lever: 'retiredCapacity', value: 0.7 },
      ],
      [{ lever: 'smelterSupport', value: 50 }],
      [],
      [{ lever: 'exportInspection', value: 0.5 }],
      [{ lever: 'retiredCapacity', value: 0.3 }],
      [{ lever: 'smelterSupport', value: 75 }],
      [{ lever: 'retaliatoryDuty', value: 0.1 }],
    ],
  },
  {
    seat: 'unitedStates',
    how: 'the keyboard alone',
    player: KEYBOARD,
    plan: [
      [{ lever: 'semisDuty', value: 0.25 }],
      [{ lever: 'customsEnforcement', value: 0.5 }],
      [{ lever: 'metalDuty', value: 0.1 }],
      [{ lever: 'exemptRestOfWorld', value: 1 }],
      [],
      [
        { lever: 'metalDuty', value: 0.04 },
        { lever: 'smelterAid', value: 50 },
      ],
      [{ lever: 'semisDuty', value: 0.1 }],
      [{ lever: 'adjustmentAid', value: 0.5 }],
    ],
  },
]
const SEED = 20161106

/** The world before the first turn, in the shape of a turn. */
function baseYear(): TurnRecord {
  const created = createGame(NANNING_2016, SEED)
  if (!created.ok) throw new Error(created.error.kind)
  return baseRecord(created.value)
}

async function expectResult(page: Page, seat: Seat, now: TurnRecord, before: TurnRecord): Promise<void> {
  await goOnButton(page).waitFor()
  for (const row of describeChanges(words, seat, now, before)) {
    const shown = page.getByTestId(`change-${row.id}`)
    const cells = await shown.locator('.changes-before, .changes-now, .changes-change').allInnerTexts()
    expect(
      cells.map(text => text.trim()),
      `turn ${now.turn}, ${row.id}`,
    ).toEqual([row.before, row.now, row.change])
  }
  for (const each of SEATS) {
    const name = words.t(`seat.${each}.name`)
    const shown = await page.locator('.seat-decisions').getByRole('region', { name }).locator('li').allInnerTexts()
    const decided = now.decisions[each].map(decision =>
      describeDecision(words, decision, { seat: each, talks: now.talks }),
    )
    expect(shown, `turn ${now.turn}, decisions of ${each}`).toEqual(
      decided.length > 0 ? decided : [words.t('result.decidedNothing')],
    )
  }
}

async function expectStrip(page: Page, seat: Seat, last: TurnRecord, before: TurnRecord): Promise<void> {
  const rows = describeChanges(words, seat, last, before)
  for (const id of KEY_FIGURES[seat]) {
    const shown = await page.getByTestId(`figure-${id}`).locator('.key-value strong').innerText()
    expect(shown, `strip after turn ${last.turn}, ${id}`).toBe(rows.find(row => row.id === id)!.now)
  }
}

test.each(GAMES)(
  'a whole game of $seat with $how shows the figures that the command line gives for the same decisions',
  async ({ seat, player, plan }) => {
    const expected = await simulate(SEED, seat, plan)
    const { page } = await openGame(STILL)
    await drawSeed(page, SEED)
    await sitDown(page, seat, player)
    let before = baseYear()
    for (const [i, decisions] of plan.entries()) {
      for (const decision of decisions) await player.decide(page, decision)
      await endTurn(page, player)
      const now = expected.turns[i]!
      await expectResult(page, seat, now, before)
      await player.press(goOnButton(page))
      if (i < plan.length - 1) await button(page, 'turn.endTurn').waitFor()
      if (i < plan.length - 1) await expectStrip(page, seat, now, before)
      before = now
    }
    const points = (value: number) => words.format.number(value, 0)
    const { total, goals } = expected.scores[seat]
    expect(await page.getByTestId('score').innerText()).toBe(points(total))
    for (const [id, { score }] of Object.entries(goals)) {
      expect(await page.getByTestId(`goal-${id}`).locator('td').last().innerText(), id).toBe(points(score))
    }
  },
  180_000,
)
