import { describe, expect, it } from 'vitest'
import { MODEL_VERSION } from '../../src/game'
import { createAppStore } from '../../src/store/store'
import { FakeStorage, fakeServices } from './fakeBrowser'
import { noticesOf, playTurns, seatedStore, sittingFacts } from './playing'

const SAVE = 'table13.save'

function savedText(turns: number): string {
  const storage = new FakeStorage()
  const store = seatedStore(fakeServices(storage), 'china')
  playTurns(store, turns)
  store.actions.setLever('enforcement', 0.25)
  return storage.getItem(SAVE)!
}

function storageWith(text: string): FakeStorage {
  const storage = new FakeStorage()
  storage.texts.set(SAVE, text)
  return storage
}

function changed(text: string, change: (save: ReturnType<typeof JSON.parse>) => void): string {
  const save = JSON.parse(text)
  change(save)
  return JSON.stringify(save)
}

const text = savedText(2)
const otherHash = (save: ReturnType<typeof JSON.parse>) => {
  save.log.turns[1].hash = '0123456789abcdef'
}

describe('a save that cannot be taken up', () => {
  it.each([
    ['cut off', 'saveCorrupt', text.slice(0, 300)],
    ['empty', 'saveCorrupt', ''],
    ['with an unknown field', 'saveCorrupt', changed(text, save => (save.cheat = 1))],
    ['of a newer version', 'saveNewer', changed(text, save => (save.schemaVersion = 99))],
    ['with another fingerprint in turn 2', 'saveModelChanged', changed(text, otherHash)],
    [
      'with a decision of another seat',
      'saveCorrupt',
      changed(text, save => (save.log.turns[0].decisions.china = [{ lever: 'semisDuty', value: 0.5 }])),
    ],
    [
      'with a decision between two values',
      'saveCorrupt',
      changed(text, save => (save.log.turns[0].decisions.china = [{ lever: 'enforcement', value: 0.3 }])),
    ],
    ['with a draft of another seat', 'saveCorrupt', changed(text, save => (save.draft[0].lever = 'semisDuty'))],
    ['with an opponent nobody knows', 'saveCorrupt', changed(text, save => (save.opponents.rusal = 'nobody'))],
    ['with a result before the first turn', 'saveCorrupt', changed(savedText(0), save => (save.screen = 'result'))],
    [
      'of a newer model with other figures',
      'saveNewer',
      changed(text, save => {
        save.log.modelVersion = MODEL_VERSION + 1
        otherHash(save)
      }),
    ],
  ])('%s is told as %s, kept word for word, and offers nothing to continue', (_what, kind, bad) => {
    const storage = storageWith(bad)
    const store = createAppStore(fakeServices(storage))
    expect(noticesOf(store)).toEqual([kind])
    expect(store.getState().saved).toBeUndefined()
    expect(storage.getItem('table13.refused.1')).toBe(bad)
    expect(storage.getItem(SAVE)).toBeNull()
    store.actions.continueSaved()
    expect(store.getState().screen).toBe('title')
    playTurns(seatedStore(fakeServices(storage)), 1)
    expect(storage.getItem('table13.refused.1')).toBe(bad)
  })

  it('of a newer model whose figures all come out the same is taken up', () => {
    const store = createAppStore(fakeServices(storageWith(changed(text, save => save.log.modelVersion++))))
    expect(noticesOf(store)).toEqual([])
    expect(store.getState().saved?.turn).toBe(3)
  })

  it('never takes the place of one refused earlier, and with all places taken stays where it is', () => {
    const storage = new FakeStorage()
    const bad = Array.from({ length: 9 }, (_, i) => `broken ${i + 1}`)
    for (const broken of bad.slice(0, 8)) {
      storage.texts.set(SAVE, broken)
      createAppStore(fakeServices(storage))
    }
    const kept = bad.slice(0, 8).map((_, i) => storage.getItem(`table13.refused.${i + 1}`))
    expect(kept).toEqual(bad.slice(0, 8))
    storage.texts.set(SAVE, bad[8]!)
    const store = seatedStore(fakeServices(storage))
    playTurns(store, 1)
    expect(noticesOf(store)).toEqual(['saveCorrupt', 'storageFull'])
    expect(storage.getItem(SAVE)).toBe(bad[8])
  })

  it('is not overwritten when the disk has no room to put it aside', () => {
    const storage = storageWith('broken')
    storage.room = 8
    const store = seatedStore(fakeServices(storage))
    expect(noticesOf(store)).toEqual(['saveCorrupt', 'storageFull'])
    expect(storage.getItem(SAVE)).toBe('broken')
    storage.room = Number.POSITIVE_INFINITY
    store.actions.setLever('semisDuty', 0.25)
    expect(storage.getItem('table13.refused.1')).toBe('broken')
    expect(storage.getItem(SAVE)).toContain('"savedSeat":"unitedStates"')
    expect(noticesOf(store)).toEqual(['saveCorrupt'])
  })

  it('that waits for room does not become the previous game, which the next one would replace', () => {
    const storage = storageWith('broken')
    storage.room = 8
    const store = seatedStore(fakeServices(storage))
    playTurns(store, 1)
    store.actions.takeSeat('rusal')
    storage.room = Number.POSITIVE_INFINITY
    store.actions.sitDown()
    expect(storage.getItem('table13.refused.1')).toBe('broken')
  })

  it('comes back when a page that can read it finds no other game', () => {
    const storage = new FakeStorage()
    storage.texts.set('table13.refused.1', 'broken')
    storage.texts.set('table13.refused.2', text)
    const store = createAppStore(fakeServices(storage))
    expect(store.getState().saved?.turn).toBe(3)
    expect(storage.getItem(SAVE)).toBe(text)
    expect(storage.getItem('table13.refused.1')).toBe('broken')
    expect(storage.getItem('table13.refused.2')).toBeNull()
    store.actions.continueSaved()
    expect(sittingFacts(store).draft).toEqual([{ lever: 'enforcement', value: 0.25 }])
  })

  it('does not come back over a game that is saved', () => {
    const storage = storageWith(savedText(1))
    storage.texts.set('table13.refused.1', text)
    const store = createAppStore(fakeServices(storage))
    expect(store.getState().saved?.turn).toBe(2)
    expect(storage.getItem('table13.refused.1')).toBe(text)
  })
})
