import { describe, expect, it } from 'vitest'
import { createAppStore } from '../../src/store/store'
import { FakeStorage, fakeServices } from './fakeBrowser'
import { noticesOf } from './playing'

describe('preferences', () => {
  it('are night and the motion of the system on the first visit', () => {
    const { preferences } = createAppStore(fakeServices()).getState()
    expect(preferences).toMatchObject({ theme: 'polar-night', motion: 'system', text: 'normal', sound: false })
  })

  it('outlive the page, apart from any game', () => {
    const storage = new FakeStorage()
    createAppStore(fakeServices(storage)).actions.setPreferences({ theme: 'polar-day' })
    createAppStore(fakeServices(storage)).actions.setPreferences({ motion: 'reduced' })
    const again = createAppStore(fakeServices(storage)).getState()
    expect(again.preferences).toMatchObject({ theme: 'polar-day', motion: 'reduced' })
    expect(again.saved).toBeUndefined()
  })

  it('that cannot be read are the usual ones', () => {
    const storage = new FakeStorage()
    storage.texts.set('table13.preferences', '{"theme":"pink"}')
    const store = createAppStore(fakeServices(storage))
    expect(store.getState().preferences.theme).toBe('polar-night')
    expect(noticesOf(store)).toEqual([])
  })

  it('work for this visit when storage is blocked', () => {
    const storage = new FakeStorage()
    storage.isBlocked = true
    const store = createAppStore(fakeServices(storage))
    store.actions.setPreferences({ theme: 'polar-day' })
    expect(store.getState().preferences.theme).toBe('polar-day')
  })
})

describe('notices', () => {
  it('stand once however often they are raised, in the order they came, until dismissed', () => {
    const store = createAppStore(fakeServices())
    store.actions.addNotice('offline')
    store.actions.addNotice('noWebgl')
    store.actions.addNotice('offline')
    expect(noticesOf(store)).toEqual(['offline', 'noWebgl'])
    store.actions.dismissNotice('offline')
    expect(noticesOf(store)).toEqual(['noWebgl'])
  })
})
