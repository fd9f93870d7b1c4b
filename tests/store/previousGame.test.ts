import { describe, expect, it } from 'vitest'
import { BUILT_IN } from '../../src/scenarios'
import type { AppStore } from '../../src/store/appState'
import { USUAL_TERMS, usualTermsOf } from '../../src/store/gameTerms'
import { lostByNewGame } from '../../src/store/sitting'
import { createAppStore } from '../../src/store/store'
import { FakeStorage, fakeServices } from './fakeBrowser'
import { noticesOf, playTurns, seatedStore, sittingFacts } from './playing'

const SAVE = 'table13.save'
const PREVIOUS = 'table13.previous'

/** China in turn 3, left for Rusal in turn 2, at the title page. */
function twoGames(storage = new FakeStorage()): AppStore {
  const store = seatedStore(fakeServices(storage), 'china')
  playTurns(store, 2)
  store.actions.toTitle()
  store.actions.takeSeat('rusal')
  store.actions.sitDown()
  playTurns(store, 1)
  store.actions.toTitle()
  return store
}

const PLAYED = { turns: 8, begun: true, finished: false, changedAssumptions: 0, terms: USUAL_TERMS }
const CHINA = { seat: 'china', turn: 3, ...PLAYED }
const RUSAL = { seat: 'rusal', turn: 2, ...PLAYED }

describe('the terms of the last game', () => {
  const chosen = {
    scenario: 'history',
    turns: 6,
    people: ['rusal'],
    opponents: { unitedStates: 'plannerQuick' },
    struckEvents: BUILT_IN.history.events.slice(0, 2),
    assumptions: { detourSigma: 4 },
    predictions: false,
    seed: 42,
  } as const

  it('are kept for the next, with other chance, also after a reload', () => {
    const storage = new FakeStorage()
    const store = seatedStore(fakeServices(storage), 'china', chosen)
    store.actions.toTitle()
    const kept = {
      ...chosen,
      people: ['china', 'rusal'],
      seed: undefined,
      opponents: { ...usualTermsOf('history').opponents, ...chosen.opponents },
    }
    expect(store.getState().saved!.terms).toEqual(kept)
    expect(createAppStore(fakeServices(storage)).getState().saved!.terms).toEqual(kept)
  })

  it('leave a player alone at the device alone', () => {
    const store = seatedStore(fakeServices(), 'china')
    store.actions.toTitle()
    expect(store.getState().saved!.terms).toEqual(USUAL_TERMS)
  })
})

describe('the previous game', () => {
  it('is offered beside the saved one, also after a reload', () => {
    const storage = new FakeStorage()
    expect(twoGames(storage).getState()).toMatchObject({ saved: RUSAL, previous: CHINA })
    expect(createAppStore(fakeServices(storage)).getState()).toMatchObject({ saved: RUSAL, previous: CHINA })
  })

  it('goes on where it was left, and the other becomes the previous one', () => {
    const storage = new FakeStorage()
    const alone = seatedStore(fakeServices(), 'china')
    playTurns(alone, 2)
    const store = twoGames(storage)
    const [rusal, china] = [storage.getItem(SAVE), storage.getItem(PREVIOUS)]
    store.actions.continuePrevious()
    expect(sittingFacts(store)).toEqual(sittingFacts(alone))
    expect([storage.getItem(SAVE), storage.getItem(PREVIOUS)]).toEqual([china, rusal])
    store.actions.toTitle()
    expect(store.getState()).toMatchObject({ saved: CHINA, previous: RUSAL })
    store.actions.continuePrevious()
    expect(store.getState()).toMatchObject({ screen: 'turn', seat: 'rusal', previous: CHINA })
    expect([storage.getItem(SAVE), storage.getItem(PREVIOUS)]).toEqual([rusal, china])
  })

  it('can be continued when the saved one could not be read, and then is the only one', () => {
    const storage = new FakeStorage()
    twoGames(storage)
    storage.setItem(SAVE, 'broken')
    const china = storage.getItem(PREVIOUS)
    const store = createAppStore(fakeServices(storage))
    expect(store.getState()).toMatchObject({ saved: undefined, previous: CHINA })
    store.actions.continuePrevious()
    expect(store.getState()).toMatchObject({ seat: 'china', previous: undefined })
    expect(storage.getItem(SAVE)).toBe(china)
    expect(storage.getItem(PREVIOUS)).toBeNull()
    expect(storage.getItem('table13.refused.1')).toBe('broken')
  })

  it('that cannot be read is told about, put aside and not offered', () => {
    const storage = new FakeStorage()
    twoGames(storage)
    storage.setItem(PREVIOUS, 'broken')
    const store = createAppStore(fakeServices(storage))
    expect(noticesOf(store)).toEqual(['saveCorrupt'])
    expect(store.getState()).toMatchObject({ saved: RUSAL, previous: undefined })
    expect(storage.getItem('table13.refused.1')).toBe('broken')
    expect(storage.getItem(PREVIOUS)).toBeNull()
  })

  it('that cannot be read is not overwritten while there is no room to put it aside', () => {
    const storage = new FakeStorage()
    twoGames(storage)
    storage.setItem(PREVIOUS, 'broken')
    storage.room = storage.getItem(SAVE)!.length + 8
    const store = createAppStore(fakeServices(storage))
    expect(noticesOf(store)).toEqual(['saveCorrupt', 'storageFull'])
    store.actions.takeSeat('unitedStates')
    expect(storage.getItem(PREVIOUS)).toBe('broken')
    storage.room = Number.POSITIVE_INFINITY
    store.actions.sitDown()
    expect(storage.getItem('table13.refused.1')).toBe('broken')
    expect(storage.getItem(PREVIOUS)).toContain('"savedSeat":"rusal"')
    expect(storage.getItem(SAVE)).toContain('"savedSeat":"unitedStates"')
  })

  it('is overwritten by no game that there is no room to keep', () => {
    const storage = new FakeStorage()
    const store = twoGames(storage)
    store.actions.continuePrevious()
    store.actions.toTitle()
    const kept = [storage.getItem(SAVE), storage.getItem(PREVIOUS)]
    storage.room = kept.join('').length
    store.actions.continuePrevious()
    expect(noticesOf(store)).toEqual(['storageFull'])
    expect(store.getState().seat).toBe('rusal')
    expect([storage.getItem(SAVE), storage.getItem(PREVIOUS)]).toEqual(kept)
    storage.room = Number.POSITIVE_INFINITY
    store.actions.setLever('runRate', 0.9)
    expect(noticesOf(store)).toEqual([])
    expect(storage.getItem(PREVIOUS)).toBe(kept[0])
    expect(storage.getItem(SAVE)).toContain('"savedSeat":"rusal"')
  })

  it('can be continued where storage is blocked', () => {
    const storage = new FakeStorage()
    storage.isBlocked = true
    const store = twoGames(storage)
    expect(store.getState()).toMatchObject({ saved: RUSAL, previous: CHINA })
    store.actions.continuePrevious()
    expect(store.getState()).toMatchObject({ screen: 'turn', seat: 'china' })
    expect(noticesOf(store)).toEqual(['storageBlocked'])
  })

  it('does nothing when there is none, or when a game is on the screen', () => {
    const store = seatedStore(fakeServices())
    playTurns(store, 1)
    store.actions.toTitle()
    const before = store.getState()
    store.actions.continuePrevious()
    expect(store.getState()).toBe(before)
    const seated = twoGames()
    seated.actions.continueSaved()
    const playing = seated.getState()
    seated.actions.continuePrevious()
    expect(seated.getState()).toBe(playing)
  })
})

describe('starting a new game', () => {
  it('would lose the previous one only while both are unfinished and begun', () => {
    const store = seatedStore(fakeServices(), 'china')
    const lost = () => lostByNewGame(store.getState())
    playTurns(store, 2)
    expect(lost()).toBeUndefined()
    store.actions.takeSeat('rusal')
    store.actions.sitDown()
    expect(lost()).toBeUndefined()
    store.actions.setLever('runRate', 0.9)
    expect(lost()).toEqual(CHINA)
    store.actions.toTitle()
    expect(lost()).toEqual(CHINA)
    store.actions.continueSaved()
    playTurns(store, 8)
    expect(lost()).toBeUndefined()
    store.actions.toTitle()
    expect(lost()).toBeUndefined()
  })

  it('loses what it said it would lose and nothing else', () => {
    const store = twoGames()
    expect(lostByNewGame(store.getState())).toEqual(CHINA)
    store.actions.takeSeat('unitedStates')
    expect(store.getState()).toMatchObject({ seat: 'unitedStates', previous: RUSAL })
  })
})
