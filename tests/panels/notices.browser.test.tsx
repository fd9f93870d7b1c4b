import { afterEach, expect, test, vi } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { AbovePage } from '../../src/panels/notices/AbovePage'
import { createAppStore } from '../../src/store/store'
import { fakeServices } from '../store/fakeBrowser'
import { buttonIn, showPanels } from './pages'

let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

const heightTold = () => document.documentElement.style.getPropertyValue('--notices-h')

test('the screens are told how much room the notices take, and that they take none when they are gone', async () => {
  const store = createAppStore(fakeServices())
  shown = showPanels(store, <AbovePage />)
  expect(heightTold()).toBe('0px')
  store.actions.addNotice('offline')
  await vi.waitFor(() => expect(Number.parseFloat(heightTold())).toBeGreaterThan(0))
  expect(heightTold()).toBe(`${shown.place.querySelector<HTMLElement>('.notices')!.offsetHeight}px`)
  buttonIn(shown.place, words.t('notice.dismiss')).click()
  await vi.waitFor(() => expect(heightTold()).toBe('0px'))
})
