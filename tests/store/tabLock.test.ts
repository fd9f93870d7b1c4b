import { describe, expect, it } from 'vitest'
import type { AppStore } from '../../src/store/appState'
import { createAppStore } from '../../src/store/store'
import { FakeChannel, FakeLocks, FakeStorage } from './fakeBrowser'
import { noticesOf, playTurns, sittingFacts } from './playing'

interface Tabs {
  readonly storage: FakeStorage
  readonly locks: FakeLocks
  open(tab: string): AppStore
}

function tabs(kind: 'locks' | 'channel'): Tabs {
  const storage = new FakeStorage()
  const locks = new FakeLocks()
  const channel = new FakeChannel()
  return {
    storage,
    locks,
    open: tab =>
      createAppStore({
        storage,
        randomSeed: () => 13,
        ...(kind === 'locks' ? { locks: locks.of(tab) } : { channel: channel.of(tab) }),
      }),
  }
}

/** Let promises that were settled call back. */
const settled = async () => {
  for (let i = 0; i < 5; i++) await Promise.resolve()
}

function play(store: AppStore): void {
  store.actions.takeSeat('china')
  store.actions.sitDown()
  playTurns(store, 2)
}

describe.each(['locks', 'channel'] as const)('two tabs of one browser, by %s', kind => {
  it('the first plays undisturbed, the second is warned and reads only', async () => {
    const { open } = tabs(kind)
    const first = open('a')
    const second = open('b')
    await settled()
    expect(first.getState().readOnly).toBe(false)
    expect(noticesOf(first)).toEqual([])
    expect(second.getState().readOnly).toBe(true)
    expect(noticesOf(second)).toEqual(['otherTab'])
  })

  it('the second can look at the game but neither change nor save it', async () => {
    const { open, storage } = tabs(kind)
    play(open('a'))
    const second = open('b')
    await settled()
    const writes = storage.writes
    second.actions.continueSaved()
    const before = second.getState()
    expect(before.game?.world.turn).toBe(2)
    second.actions.setLever('enforcement', 1)
    second.actions.resetDraft()
    second.actions.endTurn()
    second.actions.takeSeat('rusal')
    expect(second.getState()).toEqual(before)
    expect(storage.writes).toBe(writes)
  })

  it('the second is warned again when it tries to decide after dismissing the warning', async () => {
    const { open } = tabs(kind)
    play(open('a'))
    const second = open('b')
    await settled()
    second.actions.continueSaved()
    const tries = [
      () => second.actions.setLever('enforcement', 1),
      () => second.actions.endTurn(),
      () => second.actions.takeSeat('rusal'),
    ]
    for (const tryIt of tries) {
      second.actions.dismissNotice('otherTab')
      tryIt()
      expect(noticesOf(second)).toEqual(['otherTab'])
    }
  })

  it('taking over goes on from what the first tab saved last, and the first then reads only', async () => {
    const { open, storage } = tabs(kind)
    const first = open('a')
    play(first)
    const second = open('b')
    await settled()
    second.actions.continueSaved()
    playTurns(first, 1)
    first.actions.setLever('enforcement', 0.5)
    second.actions.takeOverTab()
    await settled()
    expect(second.getState().readOnly).toBe(false)
    expect(noticesOf(second)).toEqual([])
    expect(sittingFacts(second)).toEqual(sittingFacts(first))
    expect(first.getState().readOnly).toBe(true)
    expect(noticesOf(first)).toEqual(['otherTab'])
    const writes = storage.writes
    first.actions.endTurn()
    expect(storage.writes).toBe(writes)
    second.actions.endTurn()
    expect(second.getState().game?.world.turn).toBe(4)
  })

  it('on the title page taking over offers the game as it was saved last', async () => {
    const { open } = tabs(kind)
    const first = open('a')
    const second = open('b')
    await settled()
    play(first)
    second.actions.takeOverTab()
    await settled()
    expect(second.getState()).toMatchObject({ screen: 'title', saved: { seat: 'china', turn: 3 } })
  })

  it('the game can go back and forth', async () => {
    const { open } = tabs(kind)
    const [first, second] = [open('a'), open('b')]
    for (const [winner, loser] of [
      [second, first],
      [first, second],
      [second, first],
    ] as const) {
      await settled()
      winner.actions.takeOverTab()
      await settled()
      expect([winner.getState().readOnly, loser.getState().readOnly]).toEqual([false, true])
    }
  })
})

describe('with locks', () => {
  it('the second tab gets the game when the first is closed, with its last decision', async () => {
    const { open, locks } = tabs('locks')
    const first = open('a')
    const second = open('b')
    await settled()
    play(first)
    first.actions.setLever('enforcement', 0.5)
    locks.close('a')
    await settled()
    expect(second.getState().readOnly).toBe(false)
    expect(noticesOf(second)).toEqual([])
    second.actions.continueSaved()
    expect(sittingFacts(second)).toEqual(sittingFacts(first))
  })

  it('the tab that lost the game gets it back when the one that took it is closed', async () => {
    const { open, locks } = tabs('locks')
    const first = open('a')
    const second = open('b')
    await settled()
    second.actions.takeOverTab()
    await settled()
    locks.close('b')
    await settled()
    expect(first.getState().readOnly).toBe(false)
  })
})

describe('with locks that the browser refuses', () => {
  it('every tab plays', async () => {
    const refused = { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) }
    const store = createAppStore({ storage: new FakeStorage(), randomSeed: () => 13, locks: refused })
    await settled()
    store.actions.takeOverTab()
    await settled()
    expect(store.getState().readOnly).toBe(false)
    expect(noticesOf(store)).toEqual([])
  })
})

describe('with neither locks nor channel', () => {
  it('every tab plays', () => {
    const store = createAppStore({ storage: new FakeStorage(), randomSeed: () => 13 })
    store.actions.takeOverTab()
    expect(store.getState().readOnly).toBe(false)
  })
})
