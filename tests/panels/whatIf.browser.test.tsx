import { afterEach, expect, test, vi } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { logOf, SEATS, scoreGame } from '../../src/game'
import { ScoreBar } from '../../src/panels/report/ScoreBar'
import { Benchmarks } from '../../src/panels/whatIf/Benchmarks'
import { WhatIfButton } from '../../src/panels/whatIf/WhatIfButton'
import type { Benchmark } from '../../src/why/whatIf/benchmarks'
import { branch } from '../../src/why/whatIf/branch'
import { fakeServices } from '../store/fakeBrowser'
import { playTurns, seatedStore } from '../store/playing'
import { buttonIn, showPanels } from './pages'

let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

/** A game of China, some turns old. */
function storeInPlay() {
  const store = seatedStore(fakeServices(), 'china')
  store.actions.setLever('enforcement', 0.5)
  playTurns(store, 3)
  return store
}

test('scores and differences of a what-if are those of the engine, and the game is left as it was', async () => {
  const store = storeInPlay()
  const before = store.getState()
  const game = before.game!
  shown = showPanels(store, <WhatIfButton game={game} seat="china" turn={1} />)
  const { place } = shown
  buttonIn(place, words.t('whatIf.openIn', { half: 'H1 2017' })).click()
  await vi.waitFor(() => expect(place.querySelector('dialog[open]')).toBeTruthy())
  const playOn = () => buttonIn(place, words.t('whatIf.playOn'))
  expect(playOn().ariaDisabled).toBe('true')
  place.querySelector<HTMLInputElement>('[data-lever="enforcement"] input[value="1"]')!.click()
  await vi.waitFor(() => expect(playOn().ariaDisabled).toBe('false'))
  playOn().click()
  await vi.waitFor(() => expect(place.querySelector('.what-if-scores')).toBeTruthy(), { timeout: 20_000 })

  const changed = place.querySelector('.what-if-change section:last-child li')!
  expect(changed.textContent).toBe('changed Enforce “no new capacity”: Full (in your game 50%)')

  const { unitedStates, rusal } = before.opponents
  const point = { seat: 'china', turn: 1, decisions: [{ lever: 'enforcement', value: 1 }] } as const
  const played = branch(game, point, { unitedStates, rusal })
  if (!played.ok) throw new Error(played.error.kind)
  const [real, other] = [scoreGame(game), scoreGame(played.value.game)]
  const rows = [...place.querySelectorAll('.what-if-scores tbody tr')]
  const cells = rows.map(row => [...row.querySelectorAll('td')].slice(0, 2).map(cell => cell.textContent))
  expect(cells).toEqual(SEATS.map(seat => [real[seat].total.toFixed(1), other[seat].total.toFixed(1)]))
  const price = (turn: number, of = game) => of.records[turn - 1]!.market.ingot.priceUsdPerTonne[4]
  const change = price(3, played.value.game) - price(3)
  expect(place.querySelector('[data-testid="difference-worldPrice-3"]')?.textContent).toBe(
    words.format.signed(change, 0),
  )
  expect(store.getState()).toBe(before)
})

test('each course beside the game shows its own scores and opens as a replay, a missing one says why', async () => {
  const store = storeInPlay()
  const game = store.getState().game!
  const scores = { china: 51.4, unitedStates: 62.6, rusal: 73.2 }
  const runs: Benchmark[] = [
    { id: 'noChange', log: logOf(game), records: game.records, scores: { china: 50, unitedStates: 50, rusal: 50 } },
    { id: 'bestFound', log: logOf(game), records: game.records, scores, tried: 1234 },
    { id: 'pactKept', gap: 'leversClosed' },
    { id: 'history', log: logOf(game), records: game.records, scores: undefined },
  ]
  const measured = { output: runs, share: 1, isAtWork: false, hasFailed: false }
  shown = showPanels(store, <Benchmarks game={game} seat="china" measured={measured} />)
  const { place } = shown
  const cellsOf = (id: string) =>
    [...place.querySelectorAll(`[data-testid="benchmark-${id}"] td`)].map(cell => {
      for (const hidden of cell.querySelectorAll('.narrow-only')) hidden.remove()
      return cell.textContent?.trim()
    })
  expect(cellsOf('bestFound').slice(0, 3)).toEqual(['51.4', '62.6', '73.2'])
  expect(cellsOf('history').slice(0, 3)).toEqual(['–', '–', '–'])
  expect(cellsOf('pactKept')).toEqual([words.t('bench.gap.leversClosed')])
  expect(place.textContent).toContain('1,234 ways')
  buttonIn(place, words.t('bench.openCourse', { course: words.t('bench.bestFound') })).click()
  expect(store.getState()).toMatchObject({
    replayed: true,
    derived: { mark: { kind: 'benchmark', benchmark: 'bestFound' } },
  })
})

test('a course that beats the best play found is told under the table', () => {
  const store = storeInPlay()
  const game = store.getState().game!
  const course = (id: 'bestFound' | 'pactKept', china: number): Benchmark => ({
    id,
    log: logOf(game),
    records: game.records,
    scores: { china, unitedStates: 50, rusal: 50 },
  })
  const measured = {
    output: [course('bestFound', 62.6), course('pactKept', 63)],
    share: 1,
    isAtWork: false,
    hasFailed: false,
  }
  shown = showPanels(store, <Benchmarks game={game} seat="china" measured={measured} />)
  expect(shown.place.textContent).toContain(words.t('bench.better', { courses: `“${words.t('bench.pactKept')}”` }))
})

test('a best play found that only a decimal tells from the own score is written with that decimal', () => {
  const store = storeInPlay()
  const game = store.getState().game!
  const score = { ...scoreGame(game).china, total: 62.6 }
  shown = showPanels(store, <ScoreBar score={score} best={63.0} />)
  expect(shown.place.querySelector('.score-marks')!.textContent).toContain(
    words.t('report.bestMark', { score: '63.0' }),
  )
  expect(shown.place.querySelector('.score-note')!.textContent).toBe(
    words.t('report.bestClose', { best: '63.0', own: '62.6' }),
  )
  shown.remove()
  shown = showPanels(store, <ScoreBar score={score} best={70.2} />)
  expect(shown.place.querySelector('.score-marks')!.textContent).toContain(words.t('report.bestMark', { score: '70' }))
})
