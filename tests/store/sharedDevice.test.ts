import { describe, expect, it } from 'vitest'
import { replayLog } from '../../src/game'
import { logOf } from '../../src/game/log'
import { createAppStore } from '../../src/store/store'
import { fakeServices } from './fakeBrowser'

/** A device shared by China and the United States, with China before its first turn. */
function sharedStore() {
  const services = fakeServices()
  const store = createAppStore(services)
  store.actions.takeSeat('china', { people: ['unitedStates'], seed: 5 })
  store.actions.sitDown()
  return { store, services }
}

/** Both people hand in what they drafted. */
function bothHandIn({ store }: ReturnType<typeof sharedStore>): void {
  const { actions } = store
  actions.setLever('enforcement', 0.5)
  actions.endTurn()
  actions.liftCurtain()
  actions.sitDown()
  actions.setLever('semisDuty', 0.25)
  actions.endTurn()
}

describe('a shared device', () => {
  it('hides the turn after the first has handed in, and shows the next person nothing of it', () => {
    const { store } = sharedStore()
    store.actions.setLever('enforcement', 0.5)
    store.actions.endTurn()
    const behind = store.getState()
    expect(behind).toMatchObject({ curtain: true, seat: 'unitedStates', draft: [], forecast: undefined })
    expect(behind.game!.records).toHaveLength(0)
    store.actions.liftCurtain()
    expect(store.getState()).toMatchObject({ curtain: false, screen: 'briefing', draft: [] })
    expect(store.getState().game!.world.settings.enforcement).toBe(0)
  })

  it('resolves the turn with the decisions of both once the last has handed in', () => {
    const shared = sharedStore()
    bothHandIn(shared)
    const { game, handedIn, screen } = shared.store.getState()
    expect(game!.records[0]!.decisions).toMatchObject({
      china: [{ lever: 'enforcement', value: 0.5 }],
      unitedStates: [{ lever: 'semisDuty', value: 0.25 }],
    })
    expect({ handedIn, screen }).toEqual({ handedIn: {}, screen: 'result' })
    expect(replayLog(logOf(game!)).ok).toBe(true)
  })

  it('does not let the hidden turn be decided or ended', () => {
    const { store } = sharedStore()
    store.actions.endTurn()
    store.actions.setLever('semisDuty', 1)
    store.actions.endTurn()
    expect(store.getState()).toMatchObject({ curtain: true, seat: 'unitedStates', draft: [] })
  })

  it('goes back to the first person behind the curtain for the next turn', () => {
    const shared = sharedStore()
    bothHandIn(shared)
    shared.store.actions.goOn()
    expect(shared.store.getState()).toMatchObject({ curtain: true, seat: 'china', screen: 'turn' })
    shared.store.actions.liftCurtain()
    expect(shared.store.getState()).toMatchObject({ curtain: false, screen: 'turn' })
  })

  it('comes back behind the curtain after a reload, with what was handed in and drafted', () => {
    const { store, services } = sharedStore()
    store.actions.setLever('enforcement', 0.5)
    store.actions.endTurn()
    store.actions.liftCurtain()
    store.actions.sitDown()
    store.actions.setLever('semisDuty', 0.25)
    const reloaded = createAppStore(services)
    reloaded.actions.continueSaved()
    expect(reloaded.getState()).toMatchObject({
      curtain: true,
      seat: 'unitedStates',
      people: ['china', 'unitedStates'],
    })
    reloaded.actions.liftCurtain()
    reloaded.actions.sitDown()
    reloaded.actions.endTurn()
    expect(reloaded.getState().game!.records[0]!.decisions).toMatchObject({
      china: [{ lever: 'enforcement', value: 0.5 }],
      unitedStates: [{ lever: 'semisDuty', value: 0.25 }],
    })
  })

  it('keeps what each person says of the turn to itself until it is resolved, also over a reload', () => {
    const { store, services } = sharedStore()
    store.actions.guess({ price: 'up', gainer: 'china' })
    store.actions.endTurn()
    expect(store.getState().predictions).toEqual([])
    expect(services.storage.getItem('table13.save')).not.toContain('"price"')
    const reloaded = createAppStore(services)
    reloaded.actions.continueSaved()
    reloaded.actions.liftCurtain()
    reloaded.actions.sitDown()
    reloaded.actions.endTurn()
    expect(reloaded.getState().predictions).toEqual([{ china: { price: 'up', gainer: 'china' }, unitedStates: {} }])
    expect(reloaded.getState().predicted).toEqual({})
  })

  it('keeps a guess that is chosen out of sight over a reload, for the person who chose it only', () => {
    const { store, services } = sharedStore()
    store.actions.guess({ price: 'up', gainer: 'china' })
    expect(services.storage.getItem('table13.save')).not.toContain('"price"')
    const reloaded = createAppStore(services)
    reloaded.actions.continueSaved()
    reloaded.actions.liftCurtain()
    reloaded.actions.sitDown()
    expect(reloaded.getState()).toMatchObject({ seat: 'china', guess: { price: 'up', gainer: 'china' } })
    reloaded.actions.endTurn()
    expect(reloaded.getState()).toMatchObject({ seat: 'unitedStates', guess: {} })
    reloaded.actions.liftCurtain()
    expect(reloaded.getState().guess).toEqual({})
  })

  it('lets each person read the result from their own chair', () => {
    const shared = sharedStore()
    bothHandIn(shared)
    shared.store.actions.readAs('china')
    expect(shared.store.getState().seat).toBe('china')
    shared.store.actions.readAs('rusal')
    expect(shared.store.getState().seat).toBe('china')
  })
})
