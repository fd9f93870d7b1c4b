import { afterEach, expect, test } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { CourseCharts } from '../../src/panels/report/CourseCharts'
import { DecisionsTable } from '../../src/panels/report/DecisionsTable'
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
  const place = show(<DecisionsTable game={playTurn(opened)} />)
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
