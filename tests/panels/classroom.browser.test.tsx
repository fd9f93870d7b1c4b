import { afterEach, expect, test, vi } from 'vitest'
import { describeDiscussion } from '../../src/describe/classroom'
import { englishWords as words } from '../../src/describe/words'
import { ClassClock } from '../../src/panels/classroom/ClassClock'
import { TogetherChoice } from '../../src/panels/classroom/TogetherChoice'
import { TurnScreen } from '../../src/panels/turn/TurnScreen'
import { createAppStore } from '../../src/store'
import type { AppStore } from '../../src/store/appState'
import { FakeStorage, fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { buttonIn, showPanels } from './pages'

const { t } = words
let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
  vi.restoreAllMocks()
})

function show(...args: Parameters<typeof showPanels>) {
  shown = showPanels(...args)
  return shown.place
}

function showTurn(store: AppStore): HTMLElement {
  const { game, seat } = store.getState()
  return show(store, <TurnScreen game={game!} seat={seat!} />)
}

test('a question stands at the foot of the turn while a class plays, and nowhere else', async () => {
  const store = seatedStore(fakeServices())
  const place = showTurn(store)
  expect(place.querySelector('.class-band')).toBeNull()
  store.actions.setPreferences({ together: true })
  const { game, seat } = store.getState()
  await vi.waitFor(() =>
    expect(place.querySelector('.class-question')?.textContent).toBe(describeDiscussion(words, game!, seat!)),
  )
})

test('the choice is kept for the next visit, and letters fall back to normal with it', () => {
  const storage = new FakeStorage()
  const store = createAppStore(fakeServices(storage))
  const box = show(store, <TogetherChoice />).querySelector('input')!
  box.click()
  expect(createAppStore(fakeServices(storage)).getState().preferences.together).toBe(true)
  store.actions.setPreferences({ text: 'large' })
  box.click()
  expect(store.getState().preferences).toMatchObject({ together: false, text: 'normal' })
})

test('the clock runs, is held, is made longer, and nothing happens when it is over', async () => {
  let nowMs = 1_480_000_000_000
  vi.spyOn(Date, 'now').mockImplementation(() => nowMs)
  const store = seatedStore(fakeServices())
  const place = show(store, <ClassClock />)
  const reads = (text: string) => vi.waitFor(() => expect(place.querySelector('.clock-left')?.textContent).toBe(text))
  buttonIn(place, t('clock.start', { minutes: '2' })).click()
  await reads('2:00')
  nowMs += 45_000
  await reads('1:15')
  buttonIn(place, t('clock.pause')).click()
  const goOn = await vi.waitFor(() => buttonIn(place, t('clock.resume')))
  nowMs += 600_000
  goOn.click()
  await vi.waitFor(() => buttonIn(place, t('clock.pause')))
  await reads('1:15')
  const before = store.getState()
  nowMs += 90_000
  await reads('0:00')
  expect(place.querySelector('.class-clock')!.getAttribute('data-clock')).toBe('over')
  expect(store.getState()).toBe(before)
  buttonIn(place, t('clock.moreLong')).click()
  await reads('1:00')
  buttonIn(place, t('clock.stopLong')).click()
  await vi.waitFor(() => buttonIn(place, t('clock.start', { minutes: '5' })))
})
