import { describe, expect, it } from 'vitest'
import { replayLog } from '../../src/game'
import { logOf } from '../../src/game/log'
import { createAppStore } from '../../src/store/store'
import { fakeServices } from './fakeBrowser'
import { playTurns, seatedStore } from './playing'

describe('what a person says a turn will bring', () => {
  it('is kept by turn and over a reload, a turn without a word as skipped', () => {
    const services = fakeServices()
    const store = seatedStore(services)
    store.actions.endTurn({ price: 'up' })
    store.actions.goOn()
    playTurns(store, 1)
    store.actions.endTurn({ gainer: 'rusal' })
    const said = [{ unitedStates: { price: 'up' } }, { unitedStates: {} }, { unitedStates: { gainer: 'rusal' } }]
    expect(store.getState().predictions).toEqual(said)
    const reloaded = createAppStore(services)
    reloaded.actions.continueSaved()
    expect(reloaded.getState().predictions).toEqual(said)
  })

  it('changes no figure and is not in the log', () => {
    const [silent, speaking] = [1, 2].map(() => seatedStore(fakeServices(), 'china', { seed: 4 }))
    silent!.actions.endTurn()
    speaking!.actions.endTurn({ price: 'down', gainer: 'china' })
    const [one, other] = [silent!, speaking!].map(store => logOf(store.getState().game!))
    expect(one).toEqual(other)
    expect(replayLog(other!).ok).toBe(true)
  })

  it('is not asked where the scenario or the teacher says so', () => {
    const store = seatedStore(fakeServices(), 'china', { predictions: false })
    expect(store.getState().game!.scenario.predictions).toBe(false)
    store.actions.endTurn({ price: 'up' })
    expect(store.getState().predictions).toEqual([{}])
    store.actions.startAgain()
    expect(store.getState().game!.scenario.predictions).toBe(false)
  })

  it('does not go over to another game', () => {
    const store = seatedStore(fakeServices())
    store.actions.endTurn({ price: 'up' })
    store.actions.takeSeat('china')
    expect(store.getState().predictions).toEqual([])
    store.actions.toTitle()
    store.actions.continuePrevious()
    expect(store.getState().predictions).toEqual([{ unitedStates: { price: 'up' } }])
  })

  it('is not kept of a turn that could not be ended', () => {
    const store = seatedStore(fakeServices())
    store.actions.setLever('semisDuty', 1)
    store.actions.setLever('metalDuty', 0.25)
    store.actions.setLever('smelterAid', 200)
    store.actions.endTurn({ price: 'up' })
    expect(store.getState()).toMatchObject({ screen: 'turn', predictions: [], predicted: {} })
  })
})
