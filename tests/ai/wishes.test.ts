import { expect, test } from 'vitest'
import { viewFor } from '../../src/ai'
import { fulfil, wish } from '../../src/ai/wishes'
import { makeGame, playTurns, set, withEconomy, withMandate } from '../helpers/makeGame'

const china = (game = makeGame()) => viewFor(game, 'china')

test('wishes that pips allow are fulfilled whole and in their order', () => {
  const wishes = [wish('retiredCapacity', 0.5), wish('enforcement', 0.75)]
  expect(fulfil(china(), wishes)).toEqual(wishes)
})

test('the first wish is served first and the last gets what is left', () => {
  // Three pips of enforcement leave none of three for cuts.
  const poor = china(withMandate(makeGame(), 'china', 30))
  expect(fulfil(poor, [wish('enforcement', 1), wish('retiredCapacity', 1)])).toEqual([wish('enforcement', 1)])
  const other = fulfil(poor, [wish('retiredCapacity', 1), wish('enforcement', 1)])
  expect(other).toEqual([wish('retiredCapacity', 1), wish('enforcement', 0.5)])
})

test('a wish for more than the unlicensed stock goes as far as the stock', () => {
  const late = china(withEconomy(makeGame(), { unlicensedMt: 0.75 }))
  expect(fulfil(late, [wish('retiredCapacity', 1.5)])).toEqual([wish('retiredCapacity', 0.7)])
})

test('a standing lever moves from where it is, up or down', () => {
  const game = withMandate(playTurns(makeGame(), [{ china: set({ smelterSupport: 100 }) }]), 'china', 10)
  expect(fulfil(china(game), [wish('smelterSupport', 150)])).toEqual([wish('smelterSupport', 150)])
  const poor = withMandate(game, 'china', 0)
  expect(fulfil(china(poor), [wish('smelterSupport', 150)])).toEqual([])
  expect(fulfil(china(poor), [wish('smelterSupport', 75)])).toEqual([wish('smelterSupport', 75)])
})

test('a wish for what is already in force, or for no order, is left out', () => {
  expect(fulfil(china(), [wish('smelterSupport', 75), wish('retiredCapacity', 0), wish('coInvestment', 0)])).toEqual([])
})

test('a closed lever is left alone', () => {
  const closed = china(makeGame({ closedLevers: ['enforcement'] }))
  expect(fulfil(closed, [wish('enforcement', 1), wish('exportRebate', 0.09)])).toEqual([wish('exportRebate', 0.09)])
})
