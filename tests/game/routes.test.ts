import { expect, test } from 'vitest'
import { baseRecord } from '../../src/game'
import { MAIN_ROUTES, tonnesOn } from '../../src/game/routes'
import { GOODS, RUS, USA } from '../../src/model/words'
import { makeGame, playTurn, set } from '../helpers/makeGame'

const game = makeGame()
const base = baseRecord(game)
const [direct, detour, fromRussia] = MAIN_ROUTES

test('metal from China to the United States goes the direct road or the detour, and counts once', () => {
  const all = GOODS.reduce((sum, good) => sum + base.market[good].flowsMt[0]![USA]!, 0)
  expect(tonnesOn(direct!, base) + tonnesOn(detour!, base)).toBeCloseTo(all, 12)
  expect(tonnesOn(detour!, base)).toBe(base.accounts.reroutedMt)
})

test('ingot and products of one road are added', () => {
  const { ingot, semis } = base.market
  expect(tonnesOn(fromRussia!, base)).toBeCloseTo(ingot.flowsMt[RUS]![USA]! + semis.flowsMt[RUS]![USA]!, 12)
})

test('a duty on Chinese products thins the direct road and swells the detour', () => {
  const [record] = playTurn(game, { unitedStates: set({ semisDuty: 0.5 }) }).records
  expect(tonnesOn(direct!, record!)).toBeLessThan(tonnesOn(direct!, base))
  expect(tonnesOn(detour!, record!)).toBeGreaterThan(tonnesOn(detour!, base))
})
