import { afterEach, expect, test } from 'vitest'
import { opponentsOf, simulateGame } from '../../src/ai'
import { createGame, type Game } from '../../src/game'
import { HistoryTable } from '../../src/panels/report/HistoryTable'
import { compareWithHistory } from '../../src/report/history'
import { PUBLIC_HISTORY } from '../../src/report/publicFigures'
import { BUILT_IN, withTurns } from '../../src/scenarios'
import { fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { showPanels } from './pages'

let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

function playHistory(turns: number): Game {
  const created = createGame(withTurns(BUILT_IN.history, turns), 1)
  const played = created.ok && simulateGame(created.value, opponentsOf(BUILT_IN.history))
  if (played === false || !played.ok) throw new Error('not played')
  return played.value
}

const history = playHistory(8)

function show(game: Game): HTMLElement {
  shown = showPanels(seatedStore(fakeServices()), [<HistoryTable key="history" game={game} />])
  return shown.place
}

test('the table sets every series beside what was published, says what was not, and how far off the run is', () => {
  const place = show(history)
  const rows = [...place.querySelectorAll('tbody tr')]
  expect(rows).toHaveLength(compareWithHistory(history).length)
  const jobs = place.querySelector('[data-testid="history-usSmelterJobs"]')!
  const cells = [...jobs.querySelectorAll('td')].map(cell => cell.querySelector('small')?.textContent)
  expect(cells).toEqual(['not published', 'was 3,131', 'not published', 'was 4,829', undefined])
  expect(jobs.querySelector('td:last-child strong')?.textContent).toMatch(/^\d+\.\d%$/)
})

test('the sentence names the nearest and the farthest figure, and every source stands below', () => {
  const place = show(history)
  const byError = [...compareWithHistory(history)].sort((a, b) => a.meanError - b.meanError)
  expect(byError[0]!.id).toBe('chinaOutput')
  expect(place.querySelector('p')?.textContent).toMatch(/Nearest is “Chinese output”.*farthest is “US smelter jobs”/)
  const told = place.querySelector('details')?.textContent
  for (const { source } of PUBLIC_HISTORY) expect(told).toContain(source)
})

test('before a whole year is played there is no table', () => {
  expect(show({ ...history, records: history.records.slice(0, 1) }).querySelector('table')).toBeNull()
})
