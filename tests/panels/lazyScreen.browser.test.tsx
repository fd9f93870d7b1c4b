import { afterEach, expect, test, vi } from 'vitest'
import { lazyScreen } from '../../src/panels/app/lazyScreen'
import { fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { showPanels } from './pages'

let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => shown?.remove())

/** A screen whose code comes when `arrive` is called. */
function screenToCome() {
  let arrive = () => {}
  const code = new Promise<() => string>(resolve => {
    arrive = () => resolve(() => 'The screen')
  })
  return { ...lazyScreen(() => code), arrive }
}

function show(panels: Parameters<typeof showPanels>[1]): HTMLElement {
  shown = showPanels(seatedStore(fakeServices()), panels)
  return shown.place
}

test('a screen whose code comes while it is being put on the page appears', async () => {
  const { Screen, load, arrive } = screenToCome()
  const loaded = load()
  const place = show(<Screen />)
  expect(place.textContent).not.toBe('The screen')
  // Before the frame in which the first effects of the page run.
  arrive()
  await loaded
  await vi.waitFor(() => expect(place.textContent).toBe('The screen'))
})

test('a screen that was loaded before appears at once', async () => {
  const { Screen, load, arrive } = screenToCome()
  arrive()
  await load()
  expect(show(<Screen />).textContent).toBe('The screen')
})

test('code that did not come is asked for again', async () => {
  const find = vi.fn<() => Promise<() => string>>()
  find.mockRejectedValueOnce(new Error('no network')).mockResolvedValue(() => 'The screen')
  const { Screen, load } = lazyScreen(find)
  await load()
  const place = show(<Screen />)
  await vi.waitFor(() => expect(place.textContent).toBe('The screen'))
})
