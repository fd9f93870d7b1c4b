import type { ComponentType } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { lazyScreen } from '../../src/panels/app/lazyScreen'
import { createAppStore } from '../../src/store/store'
import { fakeServices } from '../store/fakeBrowser'
import { buttonIn, showPanels } from './pages'

let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
  vi.unstubAllGlobals()
})

const Arrived = () => <main class="arrived" />

function show(Screen: ComponentType) {
  shown = showPanels(createAppStore(fakeServices()), <Screen />)
  return shown.place
}

const hasArrived = (place: HTMLElement) => vi.waitFor(() => expect(place.querySelector('.arrived')).not.toBeNull())

test('code that arrives between the drawing of a screen and its first effect is shown', async () => {
  let arrive: (component: typeof Arrived) => void = () => undefined
  const { load, Screen } = lazyScreen(() => new Promise<typeof Arrived>(resolve => (arrive = resolve)))
  const fetched = load()
  const place = show(Screen)
  arrive(Arrived)
  await fetched
  await hasArrived(place)
})

test('code that does not come is told with a way to try again, and is shown when it comes', async () => {
  let asked = 0
  const { Screen } = lazyScreen(() => {
    asked += 1
    return asked > 2 ? Promise.resolve(Arrived) : Promise.reject(new TypeError('Failed to fetch'))
  })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  const place = show(Screen)
  await vi.waitFor(() => expect(place.textContent).toContain(words.t('page.failedNote')))
  buttonIn(place, words.t('page.retry')).click()
  await vi.waitFor(() => expect(place.textContent).toContain(words.t('page.stillFailed')))
  buttonIn(place, words.t('page.retry')).click()
  await hasArrived(place)
})
