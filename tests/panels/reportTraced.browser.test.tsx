import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { simulateGame } from '../../src/ai/simulateGame'
import { createGame, type Game, logOf, replayLog } from '../../src/game'
import { HistoryTable } from '../../src/panels/report/HistoryTable'
import { ReportScreen } from '../../src/panels/report/ReportScreen'
import { BUILT_IN } from '../../src/scenarios'
import { createAppStore } from '../../src/store/store'
import { numbersIn, otherDigits, type Rule, textOf, untracedNumbers } from '../helpers/tracedNumbers'
import { fakeServices } from '../store/fakeBrowser'
import { showPanels } from './pages'
import { AXES, courseRules, routeRules } from './traced/chartRules'
import { claimRules } from './traced/claimRules'
import { historyRules } from './traced/historyRules'
import { markedWords, wordedNumbers } from './traced/markedWords'
import { benchmarkRules, predictionRules } from './traced/measuredRules'
import { decisionRules, matteredRules } from './traced/playRules'
import { footRules, goalRules, headRules } from './traced/scoreRules'
import { playedStore, SEAT, sourceOf, withThread } from './traced/source'
import { whyRules } from './traced/whyRules'

/** Numbers that no game changes, by what they are; every other number is filled in. */
const WORDED = {
  scale: ['50', '100'],
  bandPromise: ['9', '10'],
  names: ['13', '20'],
  years: ['2013', '2016', '2018'],
  daysOfStatements: ['8', '19'],
  customsFigures: ['3.47', '60.9', '8.99', '2.4', '7.7'],
  newsOfTheUpswing: ['3', '1'],
}

const RECORDED = { china: 'recorded', unitedStates: 'recorded', rusal: 'recorded' } as const

let shown: ReturnType<typeof showPanels>
let report: HTMLElement
let rules: readonly Rule[]
let game: Game

beforeAll(async () => {
  const played = await playedStore()
  game = played.getState().game!
  const source = sourceOf(logOf(game))
  shown = showPanels(withThread(played, source), <ReportScreen game={game} seat={SEAT} />, markedWords())
  report = shown.place.querySelector<HTMLElement>('main.report')!
  const isReady = () => {
    expect(report.querySelector('[aria-busy="true"], progress')).toBeNull()
    expect(report.querySelector('.explained')).not.toBeNull()
    expect(report.querySelector('.outcome-bar')).not.toBeNull()
    expect(report.querySelectorAll('.predictions p')).toHaveLength(3)
  }
  await vi.waitFor(isReady, { timeout: 100_000 })
  rules = [
    ...headRules(source),
    ...goalRules(source),
    ...courseRules(source),
    ...claimRules(source),
    ...whyRules(source),
    ...matteredRules(source),
    ...benchmarkRules(source),
    ...predictionRules(source),
    ...routeRules(source),
    ...decisionRules(source),
    ...footRules(source),
  ]
}, 120_000)

afterAll(() => shown?.remove())

/** The number in what is told of a fault. */
function numberOf(fault: string): string {
  return fault.split(': ').at(-1)!
}

function copyOf(): HTMLElement {
  return report.cloneNode(true) as HTMLElement
}

test('every number of the report is one that the engine gives for its place', () => {
  expect(untracedNumbers(report, rules, AXES)).toEqual([])
})

test('a wrong digit in a cell is told with its section and its number', () => {
  const copy = copyOf()
  const cell = copy.querySelector('.scores tbody td.strong')!
  cell.lastChild!.textContent = cell.lastChild!.textContent!.replace(/\d(?=\D*$)/, digit =>
    String((Number(digit) + 1) % 10),
  )
  const [wrong] = numbersIn(cell.lastChild!.textContent)
  expect(untracedNumbers(copy, rules, AXES)).toEqual([`goals: ${wrong!.text}`])
})

test('every number is told once its last digit is another', () => {
  const copy = copyOf()
  for (const mark of copy.querySelectorAll(AXES.join())) mark.remove()
  const spoilt = otherDigits(copy)
  const told = untracedNumbers(copy, rules, AXES).map(numberOf)
  expect(spoilt.length).toBeGreaterThan(500)
  expect(told.sort()).toEqual(spoilt.sort())
})

test('a number in a new section is told, too', () => {
  const copy = copyOf()
  copy.append('All in all 7.')
  expect(untracedNumbers(copy, rules, AXES)).toEqual(['no rule: 7'])
})

test('every number of the table of history is one of the run or one that was published', () => {
  const opened = createGame(BUILT_IN.history, 1)
  const run = opened.ok ? simulateGame(opened.value, RECORDED) : opened
  if (!run.ok) throw new Error('history was not played')
  const replayed = replayLog(logOf(run.value))
  if (!replayed.ok) throw new Error('the log does not replay')
  const { place, remove } = showPanels(createAppStore(fakeServices()), <HistoryTable game={run.value} />, markedWords())
  expect(untracedNumbers(place, historyRules(replayed.value), AXES)).toEqual([])
  const told = otherDigits(place)
  expect([...untracedNumbers(place, historyRules(replayed.value), AXES)].map(numberOf).sort()).toEqual(told.sort())
  remove()
})

test('the game is one in which all of it happens', () => {
  expect(game.records.some(({ talks }) => talks.pacts.length > 0)).toBe(true)
  expect(game.records.some(({ events }) => events.some(({ began }) => began))).toBe(true)
  expect(game.records.at(-1)!.settings).toMatchObject({ semisDuty: 0.25, metalDuty: 0.1 })
})

test('the wording itself has these numbers and no others', () => {
  expect(wordedNumbers(textOf(report))).toEqual(Object.values(WORDED).flat().sort())
})
