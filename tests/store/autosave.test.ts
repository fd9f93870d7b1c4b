import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVERS_OF, SEATS, type Seat } from '../../src/game'
import { createAppStore } from '../../src/store/store'
import { FakeStorage, fakeServices } from './fakeBrowser'
import { noticesOf, playTurns, seatedStore, sittingFacts } from './playing'

function reload(storage: FakeStorage) {
  const store = createAppStore(fakeServices(storage))
  store.actions.continueSaved()
  return store
}

type Step =
  | { readonly kind: 'lever'; readonly index: number; readonly value: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'on' }

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('lever' as const), index: fc.nat(8), value: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'end' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'on' as const }) },
)

function take(store: ReturnType<typeof createAppStore>, seat: Seat, step: Step): void {
  if (step.kind === 'end') store.actions.endTurn()
  else if (step.kind === 'on') store.actions.goOn()
  else {
    const lever = LEVERS_OF[seat][step.index % LEVERS_OF[seat].length]!
    store.actions.setLever(lever.id, lever.values[step.value % lever.values.length]!)
  }
}

describe('autosave', () => {
  it('loses nothing when the page is reloaded after any step of any game', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEATS), fc.array(steps, { maxLength: 12 }), (seat, course) => {
        const storage = new FakeStorage()
        const store = createAppStore(fakeServices(storage))
        store.actions.takeSeat(seat, { turns: 4 })
        expect(sittingFacts(reload(storage))).toEqual(sittingFacts(store))
        store.actions.sitDown()
        for (const step of course) {
          take(store, seat, step)
          expect(sittingFacts(reload(storage))).toEqual(sittingFacts(store))
        }
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  it('has written when the action returns', () => {
    const storage = new FakeStorage()
    const store = seatedStore(fakeServices(storage))
    const before = storage.getItem('table13.save')
    store.actions.setLever('semisDuty', 0.25)
    expect(storage.getItem('table13.save')).not.toBe(before)
    expect(storage.getItem('table13.save')).toContain('"draft":[{"lever":"semisDuty","value":0.25}]')
  })

  it('does not write when nothing of the game changed', () => {
    const storage = new FakeStorage()
    const store = seatedStore(fakeServices(storage))
    const before = storage.writes
    store.actions.addNotice('noWebgl')
    store.actions.dismissNotice('noWebgl')
    expect(storage.writes).toBe(before)
  })

  it('offers the game on the title page after a reload, and shows nothing of it before', () => {
    const storage = new FakeStorage()
    const store = seatedStore(fakeServices(storage), 'china')
    playTurns(store, 3)
    const again = createAppStore(fakeServices(storage))
    expect(again.getState()).toMatchObject({
      screen: 'title',
      game: undefined,
      saved: { seat: 'china', turn: 4, turns: 8, finished: false },
    })
  })

  it('keeps the place when the player went to the title page before leaving', () => {
    const storage = new FakeStorage()
    const store = seatedStore(fakeServices(storage))
    store.actions.endTurn()
    const before = sittingFacts(store)
    store.actions.toTitle()
    expect(sittingFacts(reload(storage))).toEqual(before)
  })
})

describe('a new game over an unfinished one', () => {
  it('keeps the unfinished one as the previous game', () => {
    const storage = new FakeStorage()
    const store = seatedStore(fakeServices(storage), 'china')
    playTurns(store, 2)
    const old = storage.getItem('table13.save')
    store.actions.toTitle()
    store.actions.takeSeat('rusal')
    expect(storage.getItem('table13.previous')).toBe(old)
    expect(storage.getItem('table13.save')).toContain('"savedSeat":"rusal"')
  })

  it('keeps it also after a reload', () => {
    const storage = new FakeStorage()
    playTurns(seatedStore(fakeServices(storage), 'china'), 2)
    const old = storage.getItem('table13.save')
    createAppStore(fakeServices(storage)).actions.takeSeat('rusal')
    expect(storage.getItem('table13.previous')).toBe(old)
  })

  it('keeps it also when the new game is begun from inside the old one', () => {
    const storage = new FakeStorage()
    const store = seatedStore(fakeServices(storage), 'china')
    store.actions.setLever('enforcement', 0.5)
    const old = storage.getItem('table13.save')
    store.actions.takeSeat('china')
    expect(storage.getItem('table13.previous')).toBe(old)
  })

  it('is not pushed out by a game left before its first decision', () => {
    const storage = new FakeStorage()
    playTurns(seatedStore(fakeServices(storage), 'china'), 2)
    const played = storage.getItem('table13.save')
    const store = createAppStore(fakeServices(storage))
    store.actions.takeSeat('rusal')
    store.actions.takeSeat('unitedStates')
    expect(storage.getItem('table13.previous')).toBe(played)
  })

  it('replaces a finished one without keeping it', () => {
    const storage = new FakeStorage()
    const store = seatedStore(fakeServices(storage))
    playTurns(store, 8)
    store.actions.takeSeat('rusal')
    expect(storage.getItem('table13.previous')).toBeNull()
  })
})

describe('storage that fails', () => {
  it('when full is told once, the last save stays, and the game goes on', () => {
    const storage = new FakeStorage()
    const store = seatedStore(fakeServices(storage))
    const last = storage.getItem('table13.save')
    storage.room = 10
    store.actions.setLever('semisDuty', 0.25)
    expect(noticesOf(store)).toEqual(['storageFull'])
    expect(storage.getItem('table13.save')).toBe(last)
    store.actions.dismissNotice('storageFull')
    playTurns(store, 1)
    expect(noticesOf(store)).toEqual([])
    expect(store.getState().game!.world.turn).toBe(1)
  })

  it('takes its notice back and saves everything once there is room again', () => {
    const storage = new FakeStorage()
    const store = seatedStore(fakeServices(storage))
    storage.room = 10
    playTurns(store, 2)
    expect(noticesOf(store)).toEqual(['storageFull'])
    storage.room = Number.POSITIVE_INFINITY
    store.actions.setLever('semisDuty', 0.25)
    expect(noticesOf(store)).toEqual([])
    expect(sittingFacts(reload(storage))).toEqual(sittingFacts(store))
  })

  it('when blocked from the start is told, and a whole game can be played', () => {
    const storage = new FakeStorage()
    storage.isBlocked = true
    const store = seatedStore(fakeServices(storage))
    expect(noticesOf(store)).toEqual(['storageBlocked'])
    playTurns(store, 8)
    expect(store.getState().screen).toBe('report')
    store.actions.toTitle()
    store.actions.continueSaved()
    expect(store.getState().screen).toBe('report')
  })

  it('does not overwrite an unfinished game that there is no room to keep', () => {
    const storage = new FakeStorage()
    playTurns(seatedStore(fakeServices(storage), 'china'), 2)
    const old = storage.getItem('table13.save')
    storage.room = old!.length + 100
    const store = createAppStore(fakeServices(storage))
    store.actions.takeSeat('rusal')
    expect(noticesOf(store)).toEqual(['storageFull'])
    expect(storage.getItem('table13.save')).toBe(old)
    storage.room = Number.POSITIVE_INFINITY
    store.actions.sitDown()
    expect(storage.getItem('table13.previous')).toBe(old)
    expect(storage.getItem('table13.save')).toContain('"savedSeat":"rusal"')
    expect(noticesOf(store)).toEqual([])
  })
})
