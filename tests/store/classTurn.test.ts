import { describe, expect, it } from 'vitest'
import { NO_CLASS_TURN } from '../../src/share/classTurn'
import type { AppStore, ClassTurn } from '../../src/store/appState'
import type { Services } from '../../src/store/services'
import { createAppStore } from '../../src/store/store'
import { FakeLocks, FakeStorage, fakeServices } from './fakeBrowser'
import { seatedStore } from './playing'

const CLASS_TURN: ClassTurn = {
  countdown: { is: 'running', endMs: 1_480_000_000_000 },
  vote: { subject: 'semisDuty', names: ['Tariff'], hands: [14, 8, 3], isOpen: true },
}

/** A class in the middle of a vote, before the first turn. */
function votingStore(services: Services = fakeServices()): AppStore {
  const store = seatedStore(services, 'unitedStates', { seed: 5 })
  store.actions.setClassTurn(CLASS_TURN)
  return store
}

function reloaded(services: Services): AppStore {
  const store = createAppStore(services)
  store.actions.continueSaved()
  return store
}

describe('clock and hands of a class', () => {
  it('are found again after a reload, and on the way back from the title page', () => {
    const services = fakeServices()
    const store = votingStore(services)
    expect(reloaded(services).getState().classTurn).toEqual(CLASS_TURN)
    store.actions.toTitle()
    expect(store.getState().classTurn).toEqual(NO_CLASS_TURN)
    store.actions.continueSaved()
    expect(store.getState().classTurn).toEqual(CLASS_TURN)
  })

  it('end with the turn, also over a reload', () => {
    const services = fakeServices()
    const store = votingStore(services)
    store.actions.endTurn()
    expect(store.getState().classTurn).toEqual(NO_CLASS_TURN)
    store.actions.goOn()
    expect(reloaded(services).getState()).toMatchObject({ screen: 'turn', classTurn: NO_CLASS_TURN })
  })

  it('are not those of another game, be it the same from the start', () => {
    const store = votingStore()
    store.actions.startAgain()
    store.actions.sitDown()
    expect(store.getState()).toMatchObject({ screen: 'turn', classTurn: NO_CLASS_TURN })
    store.actions.setClassTurn(CLASS_TURN)
    store.actions.takeSeat('unitedStates', { seed: 5 })
    store.actions.sitDown()
    expect(store.getState()).toMatchObject({ screen: 'turn', classTurn: NO_CLASS_TURN })
  })

  it('are not shown to the next person at a shared device', () => {
    const store = seatedStore(fakeServices(), 'china', { people: ['unitedStates'] })
    store.actions.setClassTurn(CLASS_TURN)
    store.actions.endTurn()
    store.actions.setClassTurn(CLASS_TURN)
    store.actions.liftCurtain()
    expect(store.getState()).toMatchObject({ seat: 'unitedStates', classTurn: NO_CLASS_TURN })
  })

  it('can be used in a tab that only looks on, and go with the game when that tab takes it over', async () => {
    const [storage, locks] = [new FakeStorage(), new FakeLocks()]
    const first = votingStore({ ...fakeServices(storage), locks: locks.of('first') })
    const second = reloaded({ ...fakeServices(storage), locks: locks.of('second') })
    expect(second.getState().readOnly).toBe(true)
    const save = storage.getItem('table13.save')
    second.actions.setClassTurn({ countdown: { is: 'paused', leftMs: 1000 } })
    expect(second.getState().classTurn.countdown.is).toBe('paused')
    expect(storage.getItem('table13.save')).toBe(save)
    first.actions.setClassTurn({ vote: { ...CLASS_TURN.vote!, hands: [20] } })
    second.actions.takeOverTab()
    await Promise.resolve()
    expect(second.getState()).toMatchObject({ readOnly: false, classTurn: { vote: { hands: [20] } } })
    expect(second.getState().classTurn.countdown).toEqual(CLASS_TURN.countdown)
  })

  it('stay as they are while levers are moved, taken back and emptied', () => {
    const store = votingStore()
    store.actions.setLever('semisDuty', 0.25)
    store.actions.undo()
    store.actions.redo()
    store.actions.resetDraft()
    expect(store.getState().classTurn).toEqual(CLASS_TURN)
  })
})
