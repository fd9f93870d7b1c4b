import { afterEach, expect, test, vi } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { TitleScreen } from '../../src/panels/title/TitleScreen'
import { createAppStore } from '../../src/store'
import { fakeServices } from '../store/fakeBrowser'
import { buttonIn, showPanels } from './pages'

const { t } = words
let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

function openSetUp() {
  const store = createAppStore(fakeServices())
  shown = showPanels(store, <TitleScreen />)
  const { place } = shown
  buttonIn(place, t('setUp.open')).click()
  const takeSeat = () => buttonIn(place, t('title.takeSeatOf', { seat: t('seat.china.name') })).click()
  return { store, place, takeSeat }
}

function write(place: HTMLElement, seed: string): void {
  const field = place.querySelector<HTMLInputElement>('#seed')!
  field.value = seed
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

test('length, opponents and seed that were chosen are those of the game, and the page says the length', async () => {
  const { store, place, takeSeat } = openSetUp()
  place.querySelector<HTMLInputElement>('input[name="turns"][value="6"]')!.click()
  await vi.waitFor(() => expect(place.textContent).toContain(t('title.lead', { length: t('length.6') })))
  const select = place.querySelector<HTMLSelectElement>('#opponent-rusal')!
  select.value = 'debtFirst'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await vi.waitFor(() => expect(place.textContent).toContain(t('persona.debtFirst.line')))
  write(place, '42')
  await vi.waitFor(() => expect(place.querySelector('.title-scenario')?.textContent).toContain('42'))
  takeSeat()
  const { game, opponents } = store.getState()
  expect(game?.scenario.turns).toBe(6)
  expect(game?.seed).toBe(42)
  expect(opponents.rusal).toBe('debtFirst')
})

test('a seed that is no number is refused with what to do, and is gone when the choice is left', async () => {
  const { place } = openSetUp()
  write(place, '12a')
  await vi.waitFor(() => expect(place.querySelector('[role="alert"]')?.textContent).toBe(t('setUp.seedBad')))
  expect(buttonIn(place, t('setUp.done')).disabled).toBe(true)
  place.querySelector<HTMLDialogElement>('.set-up')!.close()
  await vi.waitFor(() => expect(place.querySelector<HTMLInputElement>('#seed')!.value).toBe(''))
})
