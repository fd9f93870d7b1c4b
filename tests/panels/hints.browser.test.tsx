import { afterEach, expect, test } from 'vitest'
import { hintOf } from '../../src/panels/guidance/situation'
import { Tray } from '../../src/panels/turn/Tray'
import { fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { showPanels } from './pages'

const ended: (() => void)[] = []

afterEach(() => {
  for (const end of ended.splice(0)) end()
})

/** The tray before the first turn, with the pact of the ministers on the table and a lever moved. */
function open() {
  const store = seatedStore(fakeServices(), 'unitedStates')
  const game = store.getState().game!
  const { place, remove } = showPanels(store, <Tray game={game} seat="unitedStates" />)
  ended.push(remove)
  return { store, place, proposal: game.world.talks.proposals[0]!.id }
}

test('the hint of a pact on the table never comes once Talks was opened', () => {
  const { store, place } = open()
  place.querySelector<HTMLButtonElement>('.talks-row')!.click()
  store.actions.setLever('metalDuty', 0.1)
  expect(hintOf(store.getState())).toBe('endTurn')
})

test('the hint of a pact on the table goes when it is signed', () => {
  const { store, proposal } = open()
  store.actions.setLever('metalDuty', 0.1)
  store.actions.setPreferences({ learned: ['lever'] })
  expect(hintOf(store.getState())).toBe('proposal')
  store.actions.say({ talk: 'sign', proposal })
  expect(hintOf(store.getState())).toBe('endTurn')
})
