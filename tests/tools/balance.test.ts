import { expect, test, vi } from 'vitest'
import { SEATS } from '../../src/game'
import { RESTING } from '../../src/tools/balance/bestReply'
import { evaluateHere } from '../../src/tools/balance/evaluate'
import { MAIN_LEVERS } from '../../src/tools/balance/policies'
import { balanceLines } from '../../src/tools/balance/printBalance'
import { type Balance, measureBalance, propertiesOf } from '../../src/tools/balance/properties'

vi.setConfig({ testTimeout: 240_000 })

/** Too few profiles to say whether a setting is always best; that is for the long run. */
const SMALL = { profiles: 4, seeds: 1 }
const evaluate = evaluateHere()
const measured = measureBalance(evaluate, SMALL)

test('where everybody rests every seat stands at 50', async () => {
  const [scores] = await evaluate([RESTING])
  for (const seat of SEATS) expect(scores![seat]).toBeCloseTo(50, 10)
})

test('near the best of each seat lie several styles, and a kept pact is worth more to all than best replies', async () => {
  const balance = await measured
  const [, styles, pact] = propertiesOf(balance)
  expect([styles, pact]).toEqual([
    { name: styles!.name, holds: true },
    { name: pact!.name, holds: true },
  ])
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
