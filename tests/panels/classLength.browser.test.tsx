import { afterEach, expect, test, vi } from 'vitest'
import { TitleScreen } from '../../src/panels/title/TitleScreen'
import { createAppStore } from '../../src/store'
import { fakeServices } from '../store/fakeBrowser'
import { showPanels } from './pages'

let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => shown?.remove())

function showTitle() {
  const store = createAppStore(fakeServices())
  shown = showPanels(store, <TitleScreen />)
  const { place } = shown
  const lengths = () => [...place.querySelectorAll<HTMLInputElement>('.set-up input[name="turns"]')]
  const length = () => lengths().findIndex(input => input.checked)
  return { store, lengths, length }
}

test('a class that plays together takes fewer turns, until somebody chooses a length', async () => {
  const { store, lengths, length } = showTitle()
  const usual = length()
  store.actions.setPreferences({ together: true })
  await vi.waitFor(() => expect(length()).toBe(usual - 2))
  store.actions.setPreferences({ together: false })
  await vi.waitFor(() => expect(length()).toBe(usual))
  lengths().at(-1)!.click()
  await vi.waitFor(() => expect(length()).toBe(lengths().length - 1))
  store.actions.setPreferences({ together: true })
  lengths()[usual]!.click()
  await vi.waitFor(() => expect(length()).toBe(usual))
})
