import { expect, test, vi } from 'vitest'
import { lazyScreen } from '../../src/panels/app/lazyScreen'
import { createAppStore } from '../../src/store/store'
import { fakeServices } from '../store/fakeBrowser'
import { showPanels } from './pages'

test('a screen whose code comes just after it was first drawn is drawn again with it', async () => {
  const { Screen, load } = lazyScreen(async () => () => <p class="come">come</p>)
  // On its way already, as behind the title page; it comes before the effects of the first drawing.
  void load()
  const { place, remove } = showPanels(createAppStore(fakeServices()), <Screen />)
  expect(place.querySelector('.loading')).not.toBeNull()
  await vi.waitFor(() => expect(place.querySelector('.come')).not.toBeNull())
  remove()
})
