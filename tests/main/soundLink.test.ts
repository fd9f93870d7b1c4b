import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSoundLink } from '../../src/main/soundLink'
import { cuesOfChange, cuesOfStage, humLevel } from '../../src/sound'
import { fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'

class FakeDocument extends EventTarget {
  hidden = false

  hide(hidden: boolean): void {
    this.hidden = hidden
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

let page: FakeDocument

beforeEach(() => {
  page = new FakeDocument()
  vi.stubGlobal('document', page)
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } })
})
afterEach(() => vi.unstubAllGlobals())

/** A page with a sound that notes what is asked of it. */
function openPage(isOn: boolean) {
  const done: string[] = []
  const sound = {
    wake: () => void done.push('wake'),
    rest: () => void done.push('rest'),
    play: (cues: readonly string[]) => void done.push(...cues),
    hum: () => undefined,
  }
  const load = vi.fn(async () => ({ createSound: () => sound, cuesOfChange, cuesOfStage, humLevel }))
  const store = seatedStore(fakeServices())
  store.actions.setPreferences({ sound: isOn })
  const link = createSoundLink(store, load)
  return { store, load, done, link }
}

const gesture = () => page.dispatchEvent(new Event('pointerup'))
const loaded = ({ load }: ReturnType<typeof openPage>) => vi.waitFor(() => expect(load).toHaveResolved())

test('while sound is off its code is not loaded and nothing wakes', () => {
  const { load, done, store, link } = openPage(false)
  gesture()
  store.actions.setLever('semisDuty', 0.25)
  store.actions.endTurn()
  link.stage('open')
  expect(load).not.toHaveBeenCalled()
  expect(done).toEqual([])
})

test('sound that was on at the last visit waits for the first gesture', async () => {
  const opened = openPage(true)
  await loaded(opened)
  expect(opened.done).not.toContain('wake')
  gesture()
  expect(opened.done).toEqual(['wake'])
})

test('sound switched on begins by itself after the gesture that did it', async () => {
  const opened = openPage(false)
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } })
  opened.store.actions.setPreferences({ sound: true })
  await vi.waitFor(() => expect(opened.done).toEqual(['wake']))
})

test('sound rests in a hidden tab and when it is switched off, and takes no cues then', async () => {
  const opened = openPage(true)
  await loaded(opened)
  page.hide(true)
  opened.store.actions.setLever('semisDuty', 0.25)
  expect(opened.done).toEqual(['rest'])
  page.hide(false)
  opened.store.actions.setLever('semisDuty', 0.3)
  opened.store.actions.setPreferences({ sound: false })
  opened.store.actions.setLever('semisDuty', 0.35)
  gesture()
  expect(opened.done).toEqual(['rest', 'clink', 'rest'])
})

test('a turn is heard in its order: the notch, the pouring, the plates, the gate', async () => {
  const opened = openPage(true)
  await loaded(opened)
  opened.store.actions.setLever('semisDuty', 0.25)
  opened.store.actions.endTurn()
  for (const stage of ['sealed', 'open', 'wire', 'table'] as const) opened.link.stage(stage)
  expect(opened.done.slice(0, 4)).toEqual(['clink', 'pour', 'notes', 'gate'])
})

test('code that does not come leaves the game silent and whole', async () => {
  const store = seatedStore(fakeServices())
  store.actions.setPreferences({ sound: true })
  const load = vi.fn(() => Promise.reject(new Error('offline')))
  createSoundLink(store, load)
  await vi.waitFor(() => expect(load).toHaveBeenCalled())
  store.actions.endTurn()
  expect(store.getState().screen).toBe('result')
})
