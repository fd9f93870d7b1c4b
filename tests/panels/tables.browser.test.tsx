import { afterEach, expect, test } from 'vitest'
import { describeBars } from '../../src/describe/why/bars'
import { whyWords } from '../../src/describe/why/whyWords'
import { englishWords as words } from '../../src/describe/words'
import { logOf, scoreGame } from '../../src/game'
import { ChartTable } from '../../src/panels/chart/ChartTable'
import { OtherScores } from '../../src/panels/report/OtherScores'
import { ScoresTable } from '../../src/panels/report/ScoresTable'
import { BarsTable } from '../../src/panels/why/BarsTable'
import type { TermsOptions } from '../../src/store'
import type { AppStore } from '../../src/store/appState'
import { createAppStore } from '../../src/store/store'
import { turnSplit } from '../../src/why/attribution'
import { fakeServices } from '../store/fakeBrowser'
import { playTurns, seatedStore } from '../store/playing'
import { showPanels } from './pages'

const { t } = words
let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

test('the figures of a chart end with the last turn that has one', () => {
  const lines = [
    { id: 'own', kind: 'own', label: 'You', from: 0, values: [1, 2] },
    { id: 'forecast', kind: 'forecast', label: 'Forecast', from: 1, values: [2, 3] },
  ] as const
  shown = showPanels(
    seatedStore(fakeServices()),
    <ChartTable title="Price" unit="usdPerTonne" lines={lines} turns={['H2 16', 'H1 17', 'H2 17', 'H1 18', 'H2 18']} />,
  )
  const rows = [...shown.place.querySelectorAll('tbody th')].map(cell => cell.textContent)
  expect(rows).toEqual(['H2 16', 'H1 17', 'H2 17'])
})

function othersTold(terms: TermsOptions): string {
  const store = seatedStore(fakeServices(), 'unitedStates', terms)
  playTurns(store, 1)
  shown = showPanels(store, <OtherScores scores={scoreGame(store.getState().game!)} seat="unitedStates" />)
  return shown.place.textContent!
}

test('the report names who played the other seats', () => {
  const told = othersTold({ opponents: { china: 'reformer', rusal: 'volume' } })
  expect(told).toContain(`(${t('persona.reformer.title')})`)
  expect(told).toContain(`(${t('persona.volume.title')})`)
})

test('the figures of a game that the player played are called “You”, those of a log by the name of the seat', () => {
  const player = seatedStore(fakeServices(), 'rusal')
  playTurns(player, 1)
  const game = player.getState().game!
  const reader = createAppStore(fakeServices())
  reader.actions.openLog(JSON.stringify(logOf(game)), 'rusal')
  const headsIn = (store: AppStore) => {
    shown = showPanels(store, <ScoresTable scores={scoreGame(game)} seat="rusal" records={game.records} />)
    const heads = [...shown.place.querySelectorAll('thead th')].map(cell => cell.textContent)
    shown.remove()
    return heads
  }
  expect(headsIn(player)).toContain('You')
  expect(headsIn(reader)).not.toContain('You')
  expect(headsIn(reader)).toContain('UC Rusal')
})

test('a bar that bears the name of its seat is named once in the table of bars', () => {
  const store = seatedStore(fakeServices(), 'unitedStates')
  store.actions.setLever('semisDuty', 0.5)
  playTurns(store, 1)
  const split = turnSplit(store.getState().game!, 1, 'worldPrice')!
  const view = describeBars(whyWords(words), split, undefined, 'usdPerTonne')
  shown = showPanels(store, <BarsTable id="bars" view={view} unit="usdPerTonne" fromLabel="" toLabel="" isOpen />)
  const rows = [...shown.place.querySelectorAll('tbody th')].map(cell => cell.textContent)
  expect(rows).toContain('United States')
  expect(rows).toContain('The world: Trend')
  expect(rows).not.toContain('United States: United States')
})

test('the report says of a seat that a person held that one did', () => {
  expect(othersTold({ people: ['china'] })).toContain(`(${t('turn.personHere')})`)
})
