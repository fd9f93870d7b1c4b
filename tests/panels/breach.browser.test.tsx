import { afterEach, expect, test, vi } from 'vitest'
import { describeDecision } from '../../src/describe/decision'
import { englishWords as words } from '../../src/describe/words'
import { type LeverDecision, pipsOf } from '../../src/game'
import { listenToAnnouncements } from '../../src/panels/app/announce'
import { EndTurn } from '../../src/panels/turn/EndTurn'
import type { AppStore } from '../../src/store/appState'
import { fakeServices } from '../store/fakeBrowser'
import { playTurns, seatedStore } from '../store/playing'
import { buttonIn, showPanels } from './pages'

const { t } = words
const RETIRED: LeverDecision = { lever: 'retiredCapacity', value: 0.3 }
const KEEP = t('breach.keepBy', { decisions: describeDecision(words, RETIRED) })

let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

/** China under the pact of the ministers, signed by all: what is retired is an order and has to be given anew. */
function underPact(): AppStore {
  const store = seatedStore(fakeServices(), 'china', { opponents: { unitedStates: 'ruleKeeper', rusal: 'statesman' } })
  store.actions.say({ talk: 'sign', proposal: 1 })
  store.actions.setLever('enforcement', 0.75)
  playTurns(store, 1)
  return store
}

/** The foot of the tray, and what is announced while it stands. */
function showFoot(store: AppStore) {
  const said: string[] = []
  const stop = listenToAnnouncements(text => said.push(text))
  shown = showPanels(store, <EndTurn game={store.getState().game!} seat="china" />)
  return { said, stop, place: shown.place, note: () => shown!.place.querySelector('.breach') }
}

test('a pact that is broken by doing nothing is told at End turn with its odds, and kept by one press', async () => {
  const store = underPact()
  expect(store.getState().game!.world.talks.pacts).toHaveLength(1)
  const { place, note, said, stop } = showFoot(store)
  await vi.waitFor(() => expect(note()!.textContent).toContain('This breaks the ministers’ pact. '))
  expect(note()!.textContent).toContain('Odds of being found: 60%.')
  buttonIn(place, KEEP).click()
  await vi.waitFor(() => expect(note()).toBeNull())
  expect(store.getState().draft).toContainEqual(RETIRED)
  expect(document.activeElement?.classList.contains('button-hot')).toBe(true)
  store.actions.setLever('retiredCapacity', 0)
  await vi.waitFor(() => expect(note()).not.toBeNull())
  stop()
  expect(said.filter(text => text.includes('This breaks'))).toHaveLength(1)
})

test('a pact that is left openly is not broken, and what does not fit into the political capital is not offered', async () => {
  const store = underPact()
  const { place, note } = showFoot(store)
  await vi.waitFor(() => expect(note()).not.toBeNull())
  const { game } = store.getState()
  for (const [lever, value] of [
    ['smelterSupport', 0],
    ['enforcement', 1],
    ['coInvestment', 0.1],
  ] as const)
    store.actions.setLever(lever, value)
  const { spent, limit } = pipsOf(game!, 'china', [...store.getState().draft, RETIRED])
  expect(spent).toBeGreaterThan(limit)
  await vi.waitFor(() => expect(() => buttonIn(place, KEEP)).toThrow())
  expect(note()).not.toBeNull()
  store.actions.say({ talk: 'leave', pact: game!.world.talks.pacts[0]!.id })
  await vi.waitFor(() => expect(note()).toBeNull())
})
