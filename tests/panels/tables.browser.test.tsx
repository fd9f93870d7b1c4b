import { afterEach, expect, test } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { scoreGame } from '../../src/game'
import { ChartTable } from '../../src/panels/chart/ChartTable'
import { OtherScores } from '../../src/panels/report/OtherScores'
import type { TermsOptions } from '../../src/store'
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

test('the report says of a seat that a person held that one did', () => {
  expect(othersTold({ people: ['china'] })).toContain(`(${t('turn.personHere')})`)
})
