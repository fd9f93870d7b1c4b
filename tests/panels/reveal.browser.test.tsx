import { afterEach, expect, test, vi } from 'vitest'
import { describeDecision } from '../../src/describe/decision'
import { describeHeadlines } from '../../src/describe/headline'
import { englishWords as words } from '../../src/describe/words'
import { baseRecord, SEATS } from '../../src/game'
import { listenToAnnouncements } from '../../src/panels/app/announce'
import { RevealScreen } from '../../src/panels/reveal/RevealScreen'
import { REVEAL_MS, STAGE_STARTS_MS } from '../../src/panels/reveal/stages'
import { fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { buttonIn, showPanels } from './pages'

const { t } = words
let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
  vi.useRealTimers()
})

/** The reveal of the first turn of the United States, with a clock that stands until it is moved. */
function openReveal(motion: 'system' | 'reduced' = 'system') {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const store = seatedStore(fakeServices(), 'unitedStates')
  store.actions.setPreferences({ motion })
  store.actions.setLever('semisDuty', 0.25)
  store.actions.endTurn()
  shown = showPanels(store, <RevealScreen game={store.getState().game!} seat="unitedStates" />)
  return { store, place: shown.place, isOver: () => !store.getState().revealing }
}

function press(key: string, more: KeyboardEventInit = {}): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key, ...more }))
}

test.each([' ', 'Enter', 'Escape', 'a'])('the key "%s" ends the reveal', key => {
  const { isOver } = openReveal()
  press(key)
  expect(isOver()).toBe(true)
})

test('keys that move the focus, shortcuts, and a key held down since the turn do not end the reveal', () => {
  const { isOver } = openReveal()
  press('Tab')
  press('Shift')
  press('r', { ctrlKey: true })
  press('Enter', { repeat: true })
  document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter' }))
  expect(isOver()).toBe(false)
})

test('the button and the stage end the reveal, the further clicks of a series do not', () => {
  const second = openReveal()
  second.place.querySelector('main')!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }))
  expect(second.isOver()).toBe(false)
  buttonIn(second.place, t('reveal.skip')).click()
  expect(second.isOver()).toBe(true)
  shown!.remove()
  const { place, isOver } = openReveal()
  place.querySelector<HTMLElement>('.reveal-plates')!.click()
  expect(isOver()).toBe(true)
})

test('the plates are turned over together, and show what each seat decided', async () => {
  const { store, place } = openReveal()
  const record = store.getState().game!.records[0]!
  const isOpen = () => [...place.querySelectorAll<HTMLElement>('.reveal-plate')].map(plate => plate.dataset.open)
  vi.advanceTimersByTime(STAGE_STARTS_MS[1]![1] - 1)
  await vi.waitFor(() => expect(isOpen()).toEqual(['false', 'false', 'false']))
  vi.advanceTimersByTime(1)
  await vi.waitFor(() => expect(isOpen()).toEqual(['true', 'true', 'true']))
  for (const seat of SEATS) {
    const plate = place.querySelector(`.reveal-plate[data-seat="${seat}"]`)!
    const decided = record.decisions[seat].map(decision =>
      describeDecision(words, decision, { seat, talks: record.talks }),
    )
    expect([...plate.querySelectorAll('li')].map(item => item.textContent)).toEqual(
      decided.length > 0 ? decided : [t('result.decidedNothing')],
    )
  }
})

test('figures keep their values before until the table moves', async () => {
  const { store, place } = openReveal()
  const { game } = store.getState()
  const jobs = () => place.querySelector('[data-testid="reveal-usSmelterJobs"] strong')!.textContent
  const shownJobs = (record: { accounts: { usSmelterJobs: number } }) =>
    words.format.number(record.accounts.usSmelterJobs, 0)
  vi.advanceTimersByTime(STAGE_STARTS_MS[3]![1] - 1)
  expect(jobs()).toBe(shownJobs(baseRecord(game!)))
  vi.advanceTimersByTime(1)
  await vi.waitFor(() => expect(jobs()).toBe(shownJobs(game!.records[0]!)), { timeout: 5000 })
})

test('the reveal ends by itself after its time, in eight seconds at most, and leaves what skipping leaves', () => {
  const watched = openReveal()
  vi.advanceTimersByTime(REVEAL_MS - 1)
  expect(watched.isOver()).toBe(false)
  vi.advanceTimersByTime(1)
  expect(watched.isOver()).toBe(true)
  expect(REVEAL_MS).toBeLessThanOrEqual(8000)
  shown!.remove()
  const skipped = openReveal()
  press('Escape')
  const stateOf = ({ store }: typeof skipped) => {
    const { game, ...rest } = store.getState()
    return { ...rest, world: game!.world, records: game!.records }
  }
  expect(stateOf(skipped)).toEqual(stateOf(watched))
})

test('decisions and headlines are announced once, in one go', () => {
  const said: string[] = []
  const stop = listenToAnnouncements(text => said.push(text))
  const { store } = openReveal()
  vi.advanceTimersByTime(REVEAL_MS)
  stop()
  expect(said).toHaveLength(1)
  const game = store.getState().game!
  for (const { text } of describeHeadlines(words, 'unitedStates', game.records[0]!, baseRecord(game)))
    expect(said[0]).toContain(text)
  for (const seat of SEATS) expect(said[0]).toContain(`${t(`seat.${seat}.name`)}: `)
})

test('where nothing moves all of it stands at once, and stays until the player goes on', async () => {
  const { place, isOver } = openReveal('reduced')
  vi.advanceTimersByTime(10 * REVEAL_MS)
  expect(place.querySelectorAll('.reveal-plate[data-open="true"]')).toHaveLength(3)
  expect(place.querySelector('.reveal-wire')!.getAttribute('data-begun')).toBe('true')
  press('ArrowDown')
  expect(isOver()).toBe(false)
  await vi.waitFor(() => {
    vi.advanceTimersByTime(1000)
    buttonIn(place, t('reveal.goOn')).click()
    expect(isOver()).toBe(true)
  })
})
