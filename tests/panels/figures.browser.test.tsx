import { afterEach, expect, test } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { CourseCharts } from '../../src/panels/report/CourseCharts'
import { DecisionsTable } from '../../src/panels/report/DecisionsTable'
import { GlyphStrip } from '../../src/panels/report/GlyphStrip'
import { RouteCharts } from '../../src/panels/report/RouteCharts'
import { ChangesTable } from '../../src/panels/result/ChangesTable'
import { Forecast } from '../../src/panels/turn/Forecast'
import { Goals } from '../../src/panels/turn/Goals'
import { KeyFigure } from '../../src/panels/turn/KeyFigure'
import { makeGame, playTurn, playTurns, set } from '../helpers/makeGame'
import { fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { showPanels } from './pages'

const opened = makeGame()
let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

function show(panels: Parameters<typeof showPanels>[1]) {
  shown = showPanels(seatedStore(fakeServices()), panels)
  return shown.place
}

test('earnings before the first turn are called half of 2016, prices those of 2016', () => {
  const place = show([
    <KeyFigure key="earnings" id="rusalEbitda" game={opened} />,
    <KeyFigure key="price" id="worldPrice" game={opened} />,
  ])
  const notes = [...place.querySelectorAll('.key-change')].map(note => note.textContent?.trim())
  expect(notes).toEqual(['half of 2016', 'in 2016'])
})

test('a score lowered by pips held is shown with its sum, another is not', () => {
  const held = playTurns(opened, [{ china: set({ enforcement: 1 }) }, {}])
  expect(show(<Goals game={held} seat="china" />).textContent).toMatch(/Goals [\d.]+ − 1\.5 held = [\d.]+/)
  shown?.remove()
  expect(show(<Goals game={playTurn(opened)} seat="china" />).textContent).not.toContain('held =')
})

test('every cell of the decisions has a label on a narrow page, the news too', () => {
  const place = show(<DecisionsTable game={playTurn(opened)} seat="china" />)
  const cells = [...place.querySelectorAll('tbody td')]
  expect(cells).toHaveLength(4)
  for (const cell of cells) expect(cell.querySelector('.narrow-only')?.textContent?.trim()).toBeTruthy()
})

test('the charts of Rusal show its debt and not jobs in China', () => {
  const place = show(<CourseCharts game={playTurn(opened)} seat="rusal" />)
  const titles = [...place.querySelectorAll('figcaption strong')].map(title => title.textContent)
  expect(titles).toContain('Net debt of UC Rusal')
  expect(titles.join()).not.toContain('China')
})

test('the forecast names its comparison and shows the standing of the seat', () => {
  const place = show(<Forecast game={opened} seat="china" />)
  expect(place.textContent).toContain(words.t('turn.againstNone'))
  expect(place.querySelector('[data-testid="forecast-chinaStanding"]')).not.toBeNull()
})

test('what changed in a past turn is shown as it was, not as it is now', () => {
  const played = playTurns(opened, [
    { unitedStates: set({ metalDuty: 0.1 }) },
    { unitedStates: set({ metalDuty: 0.25 }) },
  ])
  const textOf = (game: typeof played, turn: number) => {
    const text = show(<ChangesTable game={game} seat="unitedStates" turn={turn} />).textContent
    shown?.remove()
    return text
  }
  const first = textOf(played, 1)
  expect(first).toBe(textOf({ ...played, records: played.records.slice(0, 1) }, 1))
  expect(first).not.toBe(textOf(played, 2))
})

test('every turn has a sign of the table that says in words what it shows', () => {
  const played = playTurns(opened, [{}, { unitedStates: set({ semisDuty: 0.25 }) }])
  const place = show(<GlyphStrip game={played} seat="china" />)
  const labels = [...place.querySelectorAll('[role="img"]')].map(glyph => glyph.getAttribute('aria-label'))
  expect(labels).toHaveLength(2)
  expect(labels[0]).toMatch(/^H1 2017: .* US duty on Chinese products 0%/)
  expect(labels[1]).toMatch(/^H2 2017: .* US duty on Chinese products 25%/)
})

test('a sign of the table has a gate on each road to the United States that pays a duty', () => {
  const gatesOf = (settings: Parameters<typeof set>[0]) => {
    const game = playTurn(opened, { unitedStates: set(settings) })
    const gates = show(<GlyphStrip game={game} seat="china" />).querySelectorAll('.glyph-gate').length
    shown?.remove()
    return gates
  }
  expect(gatesOf({})).toBe(0)
  expect(gatesOf({ semisDuty: 0.25 })).toBe(1)
  expect(gatesOf({ metalDuty: 0.1 })).toBe(2)
  expect(gatesOf({ metalDuty: 0.1, exemptRussia: 1 })).toBe(1)
})

test('the charts of routes have one table with a column each', () => {
  const place = show(<RouteCharts game={playTurn(opened)} seat="rusal" />)
  const charts = place.querySelectorAll('.chart').length
  expect(charts).toBe(6)
  expect(place.querySelectorAll('thead th')).toHaveLength(charts + 1)
  expect(place.querySelectorAll('tbody tr')).toHaveLength(2)
})
