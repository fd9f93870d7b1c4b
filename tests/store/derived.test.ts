import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type GameLog, logOf } from '../../src/game'
import type { AppStore } from '../../src/store/appState'
import { createAppStore } from '../../src/store/store'
import type { DerivedMark } from '../../src/why/derivedMark'
import { withField } from '../share/damage'
import { FakeLocks, FakeStorage, fakeServices } from './fakeBrowser'
import { playTurns, seatedStore } from './playing'

const MARK: DerivedMark = { kind: 'benchmark', benchmark: 'noChange' }

let log: GameLog

beforeAll(() => {
  const store = seatedStore(fakeServices(), 'unitedStates')
  playTurns(store, 3)
  log = logOf(store.getState().game!)
})

/** A game of China in its third turn, with something drafted, looked back at. */
function storeInPlay(storage = new FakeStorage()): AppStore {
  const store = seatedStore(fakeServices(storage, 5), 'china')
  playTurns(store, 2)
  store.actions.setLever('enforcement', 0.5)
  store.actions.lookBack(1)
  return store
}

describe('a derived game', () => {
  it('opens as a marked replay of its log, and leaves for exactly where the player was', () => {
    const storage = new FakeStorage()
    const store = storeInPlay(storage)
    const [before, stored, writes] = [store.getState(), new Map(storage.texts), storage.writes]
    expect(store.actions.openDerived(log, 'china', MARK)).toBeUndefined()
    const { screen, replayed, derived, game, draft } = store.getState()
    expect({ screen, replayed, mark: derived?.mark, draft }).toEqual({
      screen: 'report',
      replayed: true,
      mark: MARK,
      draft: [],
    })
    expect(game && logOf(game)).toEqual(log)
    store.actions.readAs('rusal')
    store.actions.lookBack(2)
    store.actions.leaveDerived()
    expect(store.getState()).toEqual(before)
    expect(store.getState().game).toBe(before.game)
    expect([storage.texts, storage.writes]).toEqual([stored, writes])
  })

  it('is read turn by turn, and played and changed by nothing', () => {
    const store = storeInPlay()
    store.actions.openDerived(log, 'china', MARK)
    const { game } = store.getState()
    store.actions.lookBack(2)
    expect(store.getState()).toMatchObject({ screen: 'turn', shownTurn: 2 })
    store.actions.setLever('enforcement', 1)
    store.actions.endTurn()
    expect(store.getState()).toMatchObject({ screen: 'turn', shownTurn: 2, draft: [] })
    store.actions.lookBack(undefined)
    store.actions.goOn()
    store.actions.startAgain()
    expect(store.getState()).toMatchObject({ screen: 'report', shownTurn: undefined })
    expect(store.getState().game).toBe(game)
  })

  it('may be opened on another one, and leads back to it first', () => {
    const store = storeInPlay()
    const before = store.getState()
    store.actions.openDerived(log, 'china', MARK)
    store.actions.openDerived(logOf(before.game!), 'rusal', { kind: 'claim', claim: 4 })
    store.actions.leaveDerived()
    expect(store.getState().derived?.mark).toEqual(MARK)
    store.actions.leaveDerived()
    expect(store.getState()).toEqual(before)
  })

  it('keeps the game that waits when it is left for the title page', () => {
    const store = storeInPlay()
    store.actions.openDerived(log, 'unitedStates', MARK)
    store.actions.toTitle()
    expect(store.getState()).toMatchObject({ screen: 'title', replayed: false, derived: undefined })
    expect(store.getState().saved).toMatchObject({ seat: 'china', turn: 3 })
    store.actions.continueSaved()
    expect(store.getState()).toMatchObject({ seat: 'china', draft: [{ lever: 'enforcement', value: 0.5 }] })
  })

  it('gives way to what another tab played on meanwhile', async () => {
    const locks = new FakeLocks()
    const storage = new FakeStorage()
    const first = seatedStore({ ...fakeServices(storage), locks: locks.of('first') }, 'china')
    playTurns(first, 1)
    first.actions.openDerived(log, 'china', MARK)
    const second = createAppStore({ ...fakeServices(storage), locks: locks.of('second') })
    second.actions.takeOverTab()
    await vi.waitFor(() => expect(first.getState().readOnly).toBe(true))
    second.actions.continueSaved()
    playTurns(second, 1)
    const stored = new Map(storage.texts)
    locks.close('second')
    await vi.waitFor(() => expect(first.getState().readOnly).toBe(false))
    expect(first.getState()).toMatchObject({ replayed: false, derived: undefined, screen: 'turn' })
    expect(first.getState().game?.records.length).toBe(2)
    expect(storage.texts).toEqual(stored)
  })

  it('is not opened from a log that does not come out, nor on the title page', () => {
    const store = storeInPlay()
    const before = store.getState()
    const spoilt = withField(log, 'turns.1.hash', '0123456789abcdef') as GameLog
    expect(store.actions.openDerived(spoilt, 'china', MARK)).toEqual({ kind: 'differs', turn: 2 })
    expect(store.getState()).toBe(before)
    store.actions.toTitle()
    store.actions.openDerived(log, 'china', MARK)
    expect(store.getState().screen).toBe('title')
  })
})
