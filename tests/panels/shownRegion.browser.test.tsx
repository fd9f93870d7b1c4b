import { afterEach, expect, test, vi } from 'vitest'
import type { RegionId } from '../../src/model/words'
import { SessionProvider, useApp, useSession } from '../../src/panels/app/session'
import { shownScreen } from '../../src/panels/app/shownScreen'
import { TableHost } from '../../src/panels/table/TableHost'
import { fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { showPanels } from './pages'

let shown: ReturnType<typeof showPanels> | undefined
let touch: (region: RegionId | undefined) => void = () => undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
  vi.useRealTimers()
})

/** The place of a table whose regions the test touches. */
function Host() {
  const session = useSession()
  const screen = useApp(shownScreen)
  const game = useApp(state => state.game)
  const mount = (_: HTMLElement, onRegion: typeof touch) => {
    touch = onRegion
    return () => undefined
  }
  const table = { mount, highlight: () => undefined, look: () => undefined, turnTo: () => undefined }
  return (
    <SessionProvider value={{ ...session, table }}>
      <TableHost game={game} screen={screen} />
    </SessionProvider>
  )
}

test('a sheet closes when decisions are turned over, and a tap on the table does nothing until the result stands', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const store = seatedStore(fakeServices(), 'unitedStates')
  shown = showPanels(store, <Host />)
  const { place } = shown
  const host = () => place.querySelector('.table-host')!
  const sheet = () => place.querySelector('.region-sheet')
  await vi.waitFor(() => {
    touch('RUS')
    expect(sheet()).not.toBeNull()
  })
  store.actions.endTurn()
  await vi.waitFor(() => expect(host().hasAttribute('inert')).toBe(true))
  touch('RUS')
  store.actions.endReveal()
  await vi.waitFor(() => expect(host().hasAttribute('inert')).toBe(false))
  touch('RUS')
  // Time for what was touched to be drawn.
  await new Promise(requestAnimationFrame)
  expect(sheet()).toBeNull()
  vi.advanceTimersByTime(1000)
  await vi.waitFor(() => {
    touch('RUS')
    expect(sheet()).not.toBeNull()
  })
})
