import { beforeAll, describe, expect, it } from 'vitest'
import { type GameLog, logOf, MODEL_VERSION } from '../../src/game'
import type { AppStore } from '../../src/store/appState'
import { MAX_LOG_LENGTH } from '../../src/store/openedLog'
import { createAppStore } from '../../src/store/store'
import { withField } from '../share/damage'
import { FakeLocks, FakeStorage, fakeServices } from './fakeBrowser'
import { playTurns, seatedStore } from './playing'

let log: GameLog

beforeAll(() => {
  const store = seatedStore(fakeServices(), 'rusal')
  store.actions.setLever('runRate', 0.9)
  playTurns(store, 3)
  log = logOf(store.getState().game!)
})

const textOf = (value: unknown) => JSON.stringify(value, null, 2)

/** A store on the title page with a game of its own, played to the second turn, and one that it replaced. */
function storeWithGames(storage: FakeStorage): AppStore {
  const store = seatedStore(fakeServices(storage, 5), 'unitedStates')
  playTurns(store, 1)
  store.actions.toTitle()
  store.actions.takeSeat('china')
  store.actions.sitDown()
  playTurns(store, 2)
  store.actions.setLever('enforcement', 0.5)
  store.actions.toTitle()
  return store
}

describe('opening a log', () => {
  it('leads to the report of the same game, from the seat asked for', () => {
    const store = createAppStore(fakeServices())
    expect(store.actions.openLog(textOf(log), 'rusal')).toBeUndefined()
    const { screen, seat, game, replayed } = store.getState()
    expect({ screen, seat, replayed, seed: game?.seed }).toEqual({
      screen: 'report',
      seat: 'rusal',
      replayed: true,
      seed: log.seed,
    })
    expect(game && logOf(game)).toEqual(log)
  })

  it('changes nothing of what is stored, and both games can be continued after it', () => {
    const storage = new FakeStorage()
    const store = storeWithGames(storage)
    const stored = new Map(storage.texts)
    const { saved, previous } = store.getState()
    store.actions.openLog(textOf(log), 'rusal')
    store.actions.readAs('unitedStates')
    store.actions.goOn()
    expect(store.getState().screen).toBe('report')
    store.actions.toTitle()
    expect(storage.texts).toEqual(stored)
    expect(store.getState()).toMatchObject({ screen: 'title', saved, previous, replayed: false })
    store.actions.continueSaved()
    const { seat, game, draft, replayed } = store.getState()
    expect({ seat, turns: game?.records.length, draft, replayed }).toEqual({
      seat: 'china',
      turns: 2,
      draft: [{ lever: 'enforcement', value: 0.5 }],
      replayed: false,
    })
    store.actions.toTitle()
    store.actions.continuePrevious()
    expect(store.getState().seat).toBe('unitedStates')
  })

  it('is followed by a game of one’s own that is saved again', () => {
    const storage = new FakeStorage()
    const store = createAppStore(fakeServices(storage))
    store.actions.openLog(textOf(log), 'rusal')
    store.actions.toTitle()
    store.actions.takeSeat('china')
    expect(storage.getItem('table13.save')).toContain('"savedSeat":"china"')
  })

  it('stays on the page when another tab gives the game back', () => {
    const locks = new FakeLocks()
    const storage = new FakeStorage()
    seatedStore({ ...fakeServices(storage), locks: locks.of('first') }, 'china')
    const second = createAppStore({ ...fakeServices(storage), locks: locks.of('second') })
    second.actions.openLog(textOf(log), 'rusal')
    locks.close('first')
    expect(second.getState()).toMatchObject({ screen: 'report', seat: 'rusal', replayed: true })
  })

  it('is for the title page, where no game is on that it could push away', () => {
    const store = seatedStore(fakeServices(), 'china')
    store.actions.openLog(textOf(log), 'rusal')
    expect(store.getState()).toMatchObject({ screen: 'turn', seat: 'china', replayed: false })
  })

  it('lets the seat be changed in a log only', () => {
    const store = seatedStore(fakeServices(), 'china')
    store.actions.readAs('rusal')
    expect(store.getState().seat).toBe('china')
  })
})

describe('a log that is refused', () => {
  const otherHash = '0123456789abcdef'
  it.each<[string, () => unknown, object]>([
    ['a text of another kind', () => 'Dear class', { kind: 'notLog' }],
    ['half a log', () => textOf(log).slice(0, 900), { kind: 'notLog' }],
    ['other JSON', () => ({ name: 'table-13', version: '0.1.0' }), { kind: 'notLog' }],
    ['a log without its turns', () => withField(log, 'turns', undefined), { kind: 'notLog' }],
    ['a damaged value', () => withField(log, 'turns.1.hash', 'x'), { kind: 'damaged', path: 'turns.1.hash' }],
    ['a newer format', () => withField(log, 'schemaVersion', 9), { kind: 'newer' }],
    [
      'a lever of a newer model',
      () => withField(withField(log, 'turns.0.decisions.rusal.0.lever', 'newLever'), 'modelVersion', MODEL_VERSION + 1),
      { kind: 'newer' },
    ],
    [
      'other figures in a newer model',
      () => withField(withField(log, 'turns.0.hash', otherHash), 'modelVersion', MODEL_VERSION + 1),
      { kind: 'newer' },
    ],
    ['another figure', () => withField(log, 'turns.1.hash', otherHash), { kind: 'differs', turn: 2 }],
    ['another decision', () => withField(log, 'turns.0.decisions.rusal.0.value', 0.8), { kind: 'differs', turn: 1 }],
    ['a value no lever has', () => withField(log, 'turns.0.decisions.rusal.0.value', 7), { kind: 'illegal', turn: 1 }],
    ['no turn', () => withField(log, 'turns', []), { kind: 'noTurns' }],
    ['a text beyond all size', () => 'x'.repeat(MAX_LOG_LENGTH + 1), { kind: 'tooLarge' }],
  ])('for %s says why, and nothing changes', (_, spoil, refusal) => {
    const storage = new FakeStorage()
    const store = storeWithGames(storage)
    const [state, stored] = [store.getState(), new Map(storage.texts)]
    const spoilt = spoil()
    expect(store.actions.openLog(typeof spoilt === 'string' ? spoilt : textOf(spoilt), 'rusal')).toEqual(refusal)
    expect(store.getState()).toBe(state)
    expect(storage.texts).toEqual(stored)
  })
})
