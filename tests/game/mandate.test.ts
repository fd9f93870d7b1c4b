import { expect, test } from 'vitest'
import { SEATS } from '../../src/game'
import { makeGame, playOn, playTurn, playTurns, set, withMandate } from '../helpers/makeGame'

test('when nobody acts mandates stay where they opened', () => {
  for (const { mandate } of playOn(makeGame()).records) expect(Object.values(mandate)).toEqual([70, 70, 70])
})

test('a seat that does better than the no-change run wins mandate, one that does worse loses it', () => {
  const { mandate } = playOn(makeGame(), { rusal: set({ runRate: 0.7 }) }).world
  expect(mandate.rusal).toBeLessThan(70)
  const { mandate: helped } = playOn(makeGame(), { china: set({ enforcement: 1 }) }).world
  expect(helped.unitedStates).toBeGreaterThan(70)
  expect(helped.rusal).toBeGreaterThan(70)
})

test('a turn’s goals move a mandate by a tenth of the points from 50', () => {
  const { goals, mandate } = smallMove()
  expect(mandate - 70).toBeCloseTo(0.1 * (goals - 50), 10)
})

/** Duties on Chinese semis are no decision of Rusal: its mandate moves by its goals alone. */
function smallMove(): { goals: number; mandate: number } {
  const game = playTurn(makeGame(), { unitedStates: set({ semisDuty: 0.5 }) })
  const zero = game.noChange[0]!.measures
  const { measures, mandate } = game.records[0]!
  const score = (measure: number, base: number, good: number) => 100 - 50 * Math.exp(-(measure - base) / good)
  const goals =
    0.3 * score(measures.ebitda, zero.ebitda, 100) +
    0.2 * score(measures.netDebt, zero.netDebt, -3000) +
    0.25 * score(measures.homeUse, zero.homeUse, 0.15) +
    0.25 * score(measures.access, zero.access, 6)
  return { goals, mandate: mandate.rusal }
}

test('one turn’s goals move a mandate by four points at most', () => {
  const { mandate } = playTurn(makeGame(), { china: set({ retaliatoryDuty: 0.25, retiredCapacity: 1.5 }) }).world
  for (const seat of SEATS) expect(Math.abs(mandate[seat] - 70)).toBeLessThanOrEqual(4)
})

test('each pip held beyond the opening costs half a point a turn', () => {
  const held = (enforcement: number) => {
    const game = playTurn(makeGame(), { china: set({ enforcement }) })
    return { mandate: game.world.mandate.china, jobs: game.records[0]!.measures.employment }
  }
  // Enforcement at 1 holds 3 pips; the rest of the loss is the work it stops on building sites.
  expect(held(1).mandate - 70).toBeLessThan(-1.5)
  expect(held(1).mandate - 70).toBeGreaterThan(-1.5 - 0.4)
})

test('a billion USD of adjustment aid wins the United States about a point of mandate beside its cost to the budget', () => {
  const mandate = (adjustmentAid: number) =>
    playTurn(makeGame(), { unitedStates: set({ metalDuty: 0.1, adjustmentAid }) }).world.mandate
  const [without, given] = [mandate(0), mandate(0.25)]
  expect(given.china).toBe(without.china)
  expect(given.rusal).toBe(without.rusal)
  expect(given.unitedStates).not.toBe(without.unitedStates)
})

test('mandates end at 0 and 100', () => {
  const weak = playTurn(withMandate(makeGame(), 'rusal', 1), { rusal: [] })
  const falling = playTurns(withMandate(weak, 'unitedStates', 1), [{ unitedStates: [] }, {}])
  expect(falling.world.mandate.rusal).toBe(1)
  const lost = playTurn(withMandate(playTurn(makeGame(), { rusal: set({ runRate: 0.7 }) }), 'rusal', 1))
  expect(lost.world.mandate.rusal).toBe(0)
  const loved = playTurn(withMandate(playOnTo(3), 'rusal', 99.9))
  expect(loved.world.mandate.rusal).toBe(100)
})

/** A game in which enforcement has lifted Rusal's price for some turns. */
function playOnTo(turns: number) {
  return playTurns(makeGame(), Array(turns).fill({ china: set({ enforcement: 1, retiredCapacity: 1 }) }))
}
