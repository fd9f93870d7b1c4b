import { expect, test, vi } from 'vitest'
import { SEATS } from '../../src/game'
import { randomSituation } from '../../src/tools/balance/dominance'
import { MAIN_LEVERS, RESTING } from '../../src/tools/balance/policies'
import { balanceLines } from '../../src/tools/balance/printBalance'
import { type Balance, measureBalance, propertiesOf } from '../../src/tools/balance/properties'
import { scoreSituation } from '../../src/tools/balance/situation'
import { workHere } from '../../src/tools/balance/work'

vi.setConfig({ testTimeout: 240_000 })

/** Situations of the long run in which different settings of the main levers are best. */
const LOTS = [0, 3, 4, 10]
const measured = measureBalance(workHere, { situations: LOTS.map(randomSituation), seeds: 3 })

test('where everybody rests every seat stands at 50', () => {
  const scores = scoreSituation({ profile: RESTING })
  for (const seat of SEATS) expect(scores[seat]).toBeCloseTo(50, 10)
})

test('every choice is a choice: no setting always best, several styles, a pact that pays all, plans that beat dice', async () => {
  const balance = await measured
  const failing = propertiesOf(balance).filter(({ holds }) => !holds)
  expect(failing).toEqual([])
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
