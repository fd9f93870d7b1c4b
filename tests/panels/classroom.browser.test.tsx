import { afterEach, expect, test, vi } from 'vitest'
import { describeDiscussion } from '../../src/describe/classroom'
import { englishWords as words } from '../../src/describe/words'
import { listenToAnnouncements } from '../../src/panels/app/announce'
import { ClassClock } from '../../src/panels/classroom/ClassClock'
import { TogetherChoice } from '../../src/panels/classroom/TogetherChoice'
import { TurnScreen } from '../../src/panels/turn/TurnScreen'
import { createAppStore, type Services } from '../../src/store'
import type { AppStore } from '../../src/store/appState'
import { FakeStorage, fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { buttonIn, showPanels } from './pages'

const { t } = words
/** The store of a page that was loaded again. */
function reloaded(services: Services): AppStore {
  const store = createAppStore(services)
  store.actions.continueSaved()
  return store
}

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

test('a page that is loaded again shows the clock as it stood, one that ran out meanwhile without saying so again', async () => {
  let nowMs = 1_480_000_000_000
  vi.spyOn(Date, 'now').mockImplementation(() => nowMs)
  const heard: string[] = []
  const stopListening = listenToAnnouncements(text => heard.push(text))
  const services = fakeServices()
  const isShown = async (text: string, is: string) => {
    shown?.remove()
    const place = show(reloaded(services), <ClassClock />)
    await vi.waitFor(() => {
      expect(place.querySelector('.clock-left')?.textContent).toBe(text)
      expect(place.querySelector('.class-clock')!.getAttribute('data-clock')).toBe(is)
    })
    return place
  }
  buttonIn(show(seatedStore(services), <ClassClock />), t('clock.start', { minutes: '2' })).click()
  nowMs += 50_000
  buttonIn(await isShown('1:10', 'running'), t('clock.pause')).click()
  nowMs += 600_000
  buttonIn(await isShown('1:10', 'paused'), t('clock.resume')).click()
  nowMs += 90_000
  await isShown('0:00', 'over')
  nowMs += 3_600_000
  shown?.remove()
  const place = show(reloaded(services), <ClassClock />)
  await vi.waitFor(() => buttonIn(place, t('clock.start', { minutes: '5' })))
  expect(heard).toEqual([])
  stopListening()
})

test('a page that is loaded again in the middle of a vote goes on counting, and a new turn begins without hands', async () => {
  const services = fakeServices()
  const store = seatedStore(services)
  store.actions.setPreferences({ together: true })
  const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { code: `Digit${key}` }))
  const counts = (place: HTMLElement) => [...place.querySelectorAll('.hands-count')].map(count => count.textContent)
  const before = showTurn(store)
  const open = await vi.waitFor(() => buttonIn(before, t('hands.open')))
  open.click()
  await vi.waitFor(() => expect(before.querySelector('dialog.hands')).not.toBeNull())
  for (const key of ['1', '1', '3']) press(key)
  await vi.waitFor(() => expect(counts(before)).toEqual(['2', '0', '1']))
  const subject = before.querySelector<HTMLSelectElement>('#hands-subject')!.value
  shown?.remove()

  const again = reloaded(services)
  const place = showTurn(again)
  const dialog = await vi.waitFor(() => {
    expect(place.querySelector<HTMLDialogElement>('dialog.hands')?.open).toBe(true)
    return place.querySelector<HTMLDialogElement>('dialog.hands')!
  })
  expect(dialog.querySelector('select')!.value).toBe(subject)
  dialog.querySelectorAll<HTMLElement>('.hands-buttons button:last-child')[1]!.click()
  await vi.waitFor(() => expect(counts(place)).toEqual(['2', '1', '1']))
  dialog.close()
  await vi.waitFor(() => expect(place.querySelector('dialog.hands')).toBeNull())
  buttonIn(place, t('hands.open')).click()
  await vi.waitFor(() => expect(counts(place)).toEqual(['2', '1', '1']))
  again.actions.endTurn()
  again.actions.goOn()
  shown?.remove()
  const next = showTurn(again)
  buttonIn(next, t('hands.open')).click()
  await vi.waitFor(() => expect(counts(next)).toEqual(['0', '0', '0']))
})

test('what most hands are for is applied as a move of the lever that can be taken back, and nothing at a tie', async () => {
  const store = seatedStore(fakeServices())
  store.actions.setPreferences({ together: true })
  const place = showTurn(store)
  ;(await vi.waitFor(() => buttonIn(place, t('hands.open')))).click()
  const dialog = await vi.waitFor(() => {
    expect(place.querySelector('dialog.hands')).not.toBeNull()
    return place.querySelector('dialog.hands')!
  })
  const raise = (option: number) =>
    dialog.querySelectorAll<HTMLElement>('.hands-buttons button:last-child')[option]!.click()
  const apply = () => dialog.querySelector<HTMLElement>('.hands-apply')
  raise(0)
  raise(2)
  await vi.waitFor(() => expect(dialog.querySelectorAll('.hands-count')[2]!.textContent).toBe('1'))
  expect(apply()).toBeNull()
  const before = store.getState().draft
  raise(0)
  await vi.waitFor(() => expect(apply()).not.toBeNull())
  apply()!.click()
  await vi.waitFor(() => expect(place.querySelector('dialog.hands')).toBeNull())
  expect(store.getState().draft).not.toEqual(before)
  store.actions.undo()
  expect(store.getState().draft).toEqual(before)
})
