import { expect, test } from 'vitest'
import { logOf } from '../../src/game'
import { gameDocument } from '../../src/report/gameDocument'
import { gameRows } from '../../src/report/gameRows'
import { USUAL_TERMS } from '../../src/store/gameTerms'
import { createAppStore } from '../../src/store/store'
import { fakeServices } from './fakeBrowser'
import { playTurns, seatedStore } from './playing'

const CHANGED = { ingotSigma: 4, detourShare: 0.3 }
const SAID = [
  { id: 'ingotSigma', value: 4, usual: 8 },
  { id: 'detourShare', value: 0.3, usual: 0.15 },
]

test('a game begun with other assumptions is played with them and says so in its log, its document and its rows', () => {
  const store = seatedStore(fakeServices(), 'unitedStates', { assumptions: CHANGED, seed: 3 })
  const usual = seatedStore(fakeServices(), 'unitedStates', { seed: 3 })
  for (const each of [store, usual]) playTurns(each, 1)
  const game = store.getState().game!
  expect(game.records[0]!.market.ingot.priceUsdPerTonne).not.toEqual(
    usual.getState().game!.records[0]!.market.ingot.priceUsdPerTonne,
  )
  expect(logOf(game).scenario.assumptions).toEqual(CHANGED)
  expect(gameDocument(game).changedAssumptions).toEqual(SAID)
  expect(gameRows(game)[0]!.changedAssumptions).toBe('ingotSigma=4+detourShare=0.3')
  expect(gameDocument(usual.getState().game!).changedAssumptions).toEqual([])
  expect(gameRows(usual.getState().game!)[0]!.changedAssumptions).toBe('none')
})

test('its save keeps them, the title page counts them, and another game like it has them too', () => {
  const services = fakeServices()
  const store = seatedStore(services, 'china', { assumptions: CHANGED })
  playTurns(store, 1)
  const again = createAppStore(services)
  const saved = again.getState().saved!
  expect(saved.changedAssumptions).toBe(2)
  expect(saved.terms?.assumptions).toEqual(CHANGED)
  again.actions.continueSaved()
  expect(again.getState().game!.scenario.assumptions).toEqual(CHANGED)
})

test('a log of such a game, opened elsewhere, still says so', () => {
  const store = seatedStore(fakeServices(), 'rusal', { assumptions: CHANGED })
  playTurns(store, 1)
  const reader = createAppStore(fakeServices())
  expect(reader.actions.openLog(JSON.stringify(logOf(store.getState().game!)), 'rusal')).toBeUndefined()
  expect(gameDocument(reader.getState().game!).changedAssumptions).toEqual(SAID)
})

test('a log whose assumption lies outside its range is refused by the name of the field', () => {
  const store = seatedStore(fakeServices(), 'rusal', { assumptions: CHANGED })
  playTurns(store, 1)
  const log = logOf(store.getState().game!)
  const bad = { ...log, scenario: { ...log.scenario, assumptions: { ingotSigma: 21 } } }
  const refusal = createAppStore(fakeServices()).actions.openLog(JSON.stringify(bad), 'rusal')
  expect(refusal).toEqual({ kind: 'damaged', path: 'scenario.assumptions.ingotSigma' })
})

test('the usual game changes none', () => {
  expect(USUAL_TERMS.assumptions).toEqual({})
  expect(seatedStore(fakeServices()).getState().game!.scenario.assumptions).toEqual({})
})
