import { expect, test } from 'vitest'
import { LEVERS, type LeverId, pipsAt, pipsOf, type Seat } from '../../src/game'
import { BASE_SETTINGS, type Settings } from '../../src/model/settings'
import { makeGame, playTurns, set, withMandate } from '../helpers/makeGame'

const game = makeGame()

test('the settings of 2016 hold pips for the appeal at the WTO alone', () => {
  expect(pipsOf(game, 'china', [])).toEqual({ spent: 0, held: 0, limit: 7, said: 0, byLever: {} })
  expect(pipsOf(game, 'unitedStates', [])).toEqual({
    spent: 1,
    held: 1,
    limit: 7,
    said: 0,
    byLever: { wtoRuling: 1 },
  })
  expect(pipsOf(game, 'rusal', [])).toEqual({ spent: 0, held: 0, limit: 7, said: 0, byLever: {} })
})

test.each<[LeverId, number, number]>([
  ['retiredCapacity', 1.5, 3],
  ['enforcement', 0.5, 0.75],
  ['enforcement', 1, 3],
  ['smelterSupport', 150, 1],
  ['smelterSupport', 25, 1],
  ['smelterSupport', 75, 0],
  ['exportRebate', 0.09, 1],
  ['exportInspection', 1, 1],
  ['coInvestment', 0.025, 1],
  ['coInvestment', 0.1, 1],
  ['semisDuty', 0.5, 1],
  ['metalDuty', 0.1, 1],
  ['customsEnforcement', 1, 0.5],
  ['smelterAid', 75, 1],
  ['adjustmentAid', 1, 0],
  ['exemptRussia', 1, 0],
  ['wtoRuling', 0, 0],
  ['wtoRuling', 2, 2],
  ['runRate', 0.7, 3],
  ['newPlants', 0.15, 1.5],
  ['homeDiscount', 0.1, 1],
  ['investorShare', 0.49, 0.49],
  ['modernisation', 0.2, 1],
])('%s at %d costs %d pips', (lever, value, pips) => {
  expect(pipsAt(game, lever, value)).toBeCloseTo(pips, 9)
})

test('orders are spent and not held, standing levers are both', () => {
  const use = pipsOf(game, 'china', set({ retiredCapacity: 1, enforcement: 0.5 }))
  expect(use.spent).toBeCloseTo(2.75, 9)
  expect(use.held).toBeCloseTo(0.75, 9)
})

test('unspent pips lapse: the limit is a tenth of the mandate, rounded down, every turn', () => {
  const next = playTurns(game, [{}, {}])
  expect(pipsOf(next, 'china', []).limit).toBe(7)
  expect(pipsOf(withMandate(next, 'china', 39.99), 'china', []).limit).toBe(3)
})

test('answering a US duty wins back 2.5 pips, but only while one was in force before the turn', () => {
  const answer = set({ retaliatoryDuty: 0.1, enforcement: 1 })
  expect(pipsOf(game, 'china', answer).spent).toBe(3)
  const taxed = playTurns(game, [{ unitedStates: set({ semisDuty: 0.25 }) }])
  expect(pipsOf(taxed, 'china', answer).spent).toBeCloseTo(0.5, 9)
  const lifted = playTurns(taxed, [{ china: answer, unitedStates: set({ semisDuty: 0 }) }])
  expect(pipsOf(lifted, 'china', []).spent).toBe(3)
})

test('what is won back never makes use negative', () => {
  const taxed = playTurns(game, [{ unitedStates: set({ metalDuty: 0.1 }) }])
  const use = pipsOf(taxed, 'china', set({ retaliatoryDuty: 0.25 }))
  expect([use.spent, use.held]).toEqual([0, 0])
  expect(use.byLever).toEqual({ retaliatoryDuty: -2.5 })
})

test('no lever costs a pip at its value of 2016 but the appeal', () => {
  const dear = LEVERS.filter(lever => pipsAt(game, lever.id, BASE_SETTINGS[lever.id]) !== 0)
  expect(dear.map(lever => lever.id)).toEqual(['wtoRuling'])
})

test.each<[Seat, Partial<Settings>]>([
  ['china', { enforcement: 0.75, retiredCapacity: 0.6, exportRebate: 0.09 }],
  ['unitedStates', { semisDuty: 0.5, metalDuty: 0.1, customsEnforcement: 1 }],
  ['rusal', { runRate: 0.9, newPlants: 0.15, modernisation: 0.2 }],
])('the record of a turn books the pips that the gate counted for %s', (seat, settings) => {
  const use = pipsOf(game, seat, set(settings))
  const { spent, held, limit } = playTurns(game, [{ [seat]: set(settings) }]).records[0]!.pips[seat]
  expect([spent, held, limit]).toEqual([use.spent, use.held, use.limit])
})
