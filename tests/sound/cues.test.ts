import { expect, test } from 'vitest'
import { baseRecord } from '../../src/game'
import { cuesOfChange, cuesOfStage } from '../../src/sound/cues'
import { humLevel } from '../../src/sound/hum'
import { HUM_PEAK } from '../../src/sound/levels'
import { makeGame, playTurn, set } from '../helpers/makeGame'
import { fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'

const game = makeGame()
const base = baseRecord(game)
const trustOf = (change: number) => ({ ...base, trust: { ...base.trust, chinaRusal: base.trust.chinaRusal + change } })

/** What is heard of something done in the store. */
function heardOf(act: (store: ReturnType<typeof seatedStore>) => void, store = seatedStore(fakeServices())) {
  const before = store.getState()
  act(store)
  return cuesOfChange(store.getState(), before)
}

test('a lever on another notch clinks, one that stays where it is does not', () => {
  expect(heardOf(({ actions }) => actions.setLever('semisDuty', 0.25))).toEqual(['clink'])
  expect(heardOf(({ actions }) => actions.setPreferences({ theme: 'polar-day' }))).toEqual([])
})

test('the end of a turn pours, and going on to the next is silent, although its draft is empty again', () => {
  const store = seatedStore(fakeServices())
  store.actions.setLever('semisDuty', 0.25)
  expect(heardOf(({ actions }) => actions.endTurn(), store)).toEqual(['pour'])
  expect(heardOf(({ actions }) => actions.endReveal(), store)).toEqual([])
  expect(heardOf(({ actions }) => actions.goOn(), store)).toEqual([])
})

test('a game begun or taken up is silent', () => {
  expect(heardOf(({ actions }) => actions.toTitle())).toEqual([])
  expect(heardOf(({ actions }) => actions.takeSeat('china'))).toEqual([])
})

test('three notes are heard as the plates turn over, nothing before and nothing with the wire', () => {
  expect(cuesOfStage('open', base, base)).toEqual(['notes'])
  expect(cuesOfStage('sealed', base, base)).toEqual([])
  expect(cuesOfStage('wire', base, base)).toEqual([])
})

test('a gate is heard when any duty moves, and only then', () => {
  const moved = (settings: Parameters<typeof set>[0], seat: 'unitedStates' | 'china' = 'unitedStates') =>
    cuesOfStage('table', playTurn(game, { [seat]: set(settings) }).records[0]!, base).includes('gate')
  expect(moved({ semisDuty: 0.25 })).toBe(true)
  expect(moved({ metalDuty: 0.1 })).toBe(true)
  expect(moved({ retaliatoryDuty: 0.1 }, 'china')).toBe(true)
  expect(moved({ smelterAid: 50 })).toBe(false)
  expect(moved({ exemptRussia: 1 })).toBe(false)
})

test('ice creaks when trust falls and drips when it rises', () => {
  expect(cuesOfStage('table', trustOf(-9), base)).toEqual(['creak'])
  expect(cuesOfStage('table', trustOf(9), base)).toEqual(['drip'])
  expect(cuesOfStage('table', trustOf(0.3), base)).toEqual([])
})

test('the potlines hum louder the more the world makes, and not on the title page', () => {
  const { actions, getState } = seatedStore(fakeServices())
  const of = (outputMt: number) => {
    const ingot = { ...base.market.ingot, outputMt: [outputMt, 0, 0, 0, 0] as const }
    const record = { ...base, market: { ...base.market, ingot } }
    return humLevel({ ...getState(), game: { ...getState().game!, records: [record] } })
  }
  expect(of(62)).toBeGreaterThan(of(55))
  expect(of(500)).toBe(HUM_PEAK)
  expect(of(1)).toBeGreaterThan(0)
  actions.toTitle()
  expect(humLevel(getState())).toBe(0)
})
