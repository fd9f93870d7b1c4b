import { afterEach, expect, test, vi } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { TurnWhy } from '../../src/panels/why/TurnWhy'
import { fakeServices } from '../store/fakeBrowser'
import { playTurns, seatedStore } from '../store/playing'
import { showPanels } from './pages'

const { t } = words
let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

test('bars', async () => {
  const store = seatedStore(fakeServices(), 'china')
  playTurns(store, 2)
  const { game } = store.getState()
  shown = showPanels(store, <TurnWhy game={game!} seat="china" turn={2} />)
  console.log(shown.place.innerText)
  await vi.waitFor(() => expect(shown!.place.querySelectorAll('button').length).toBeGreaterThan(3))
  expect(t('why.ask')).toBe('')
})
