import { expect, test, vi } from 'vitest'
import { SEATS } from '../../src/game'
import { RESTING } from '../../src/tools/balance/bestReply'
import { evaluateHere } from '../../src/tools/balance/evaluate'
import { MAIN_LEVERS } from '../../src/tools/balance/policies'
import { balanceLines } from '../../src/tools/balance/printBalance'
import { type Balance, measureBalance, propertiesOf } from '../../src/tools/balance/properties'

vi.setConfig({ testTimeout: 240_000 })

const SMALL = { profiles: 8, seeds: 1 }
const evaluate = evaluateHere()
const measured = measureBalance(evaluate, SMALL)

test('where everybody rests every seat stands at 50', async () => {
  const [scores] = await evaluate([RESTING])
  for (const seat of SEATS) expect(scores![seat]).toBeCloseTo(50, 10)
})

test('the game has the properties that make every choice a choice, in a small trial', async () => {
  const balance = await measured
  const missed = propertiesOf(balance).filter(({ name, holds }) => !holds && !name.startsWith('planned'))
  expect(missed).toEqual([])
  expect(balance.bestReplies.isSettled).toBe(true)
  expect(balance.dominance.map(({ lever }) => lever)).toEqual(SEATS.flatMap(seat => MAIN_LEVERS[seat]))
})

test('a game with an empty choice, one style or an idle pact fails the table by name', async () => {
  const balance = await measured
  const empty: Balance = {
    ...balance,
    dominance: balance.dominance.map(each => ({ ...each, share: 1 })),
    styles: balance.styles.map(each => ({ ...each, styles: each.styles.slice(0, 2) })),
    pacts: balance.pacts.map(each => ({ ...each, leastGain: -0.1 })),
    planned: balance.planned.map(each => ({ ...each, share: 0.9 })),
  }
  expect(propertiesOf(empty).map(({ holds }) => holds)).toEqual([false, false, false, false])
  expect(balanceLines(empty).filter(line => line.startsWith('FAILS'))).toHaveLength(4)
})
