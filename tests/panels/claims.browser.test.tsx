import { afterEach, expect, test, vi } from 'vitest'
import { describeClaim } from '../../src/describe/claims'
import { englishWords as words } from '../../src/describe/words'
import type { Game, logOf } from '../../src/game'
import { ClaimsLedger } from '../../src/panels/claims/ClaimsLedger'
import type { AppStore } from '../../src/store/appState'
import { testClaims } from '../../src/why/claims/ledger'
import { DRAWN_IDS, type Robustness, type RobustnessById } from '../../src/why/claims/robustness'
import { makeGame, playOn, set } from '../helpers/makeGame'
import { fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { buttonIn, showPanels } from './pages'

let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

const game = playOn(makeGame(), { unitedStates: set({ semisDuty: 0.5 }) })
const results = testClaims(game)!

/** Draws in which every outcome of the central values holds in this share. */
function robustnessAt(share: number): RobustnessById {
  const of = (id: (typeof DRAWN_IDS)[number]): Robustness => {
    const { outcome } = results.find(result => result.id === id)!
    const rest = outcome === 'borneOut' ? 'notBorneOut' : 'borneOut'
    const shares = { borneOut: 0, between: 0, notBorneOut: 0, [outcome!]: share, [rest]: 1 - share }
    return { draws: 200, unsolved: 0, shares, flips: [] }
  }
  return Object.fromEntries(DRAWN_IDS.map(id => [id, of(id)])) as RobustnessById
}

/** A ledger whose draws end when the test says so. */
function show(shownGame: Game) {
  const store = seatedStore(fakeServices())
  let tell: (share: number) => void = () => {}
  let settle: (output: RobustnessById) => void = () => {}
  let isAsked = false
  const reckon = (_task: string, _game: Game, _input: unknown, onProgress: typeof tell) => {
    tell = onProgress
    isAsked = true
    return new Promise<RobustnessById>(resolve => {
      settle = resolve
    })
  }
  const opened: unknown[] = []
  const openDerived = (...opening: unknown[]) => void opened.push(opening)
  const joined = { ...store, reckon, actions: { ...store.actions, openDerived } } as unknown as AppStore
  shown = showPanels(joined, <ClaimsLedger game={shownGame} seat="china" />)
  const { place } = shown
  return {
    place,
    opened,
    asked: () => vi.waitFor(() => expect(isAsked).toBe(true)),
    tell: (share: number) => tell(share),
    settle: (output: RobustnessById) => settle(output),
  }
}

const rowOf = (place: HTMLElement, id: string) => place.querySelector<HTMLElement>(`[data-testid="claim-${id}"]`)!
const headOf = (place: HTMLElement, id: string) => rowOf(place, id).querySelector<HTMLButtonElement>('h3 button')!

test('all eleven claims stand there at once, with verdicts by central figures', () => {
  const { place } = show(game)
  expect(place.querySelectorAll('ol > li')).toHaveLength(11)
  for (const result of results) {
    const { verdictName, figure, phrase, speaker } = describeClaim(words, result)
    for (const part of [verdictName, figure, phrase, speaker]) {
      expect(headOf(place, result.id).textContent).toContain(part)
    }
  }
  expect(place.querySelector('[role="status"]')?.textContent).toMatch(/Now trying 200 draws/)
})

test('progress is told in quarters, then what the verdicts rest on', async () => {
  const { place, tell, settle } = show(game)
  const told: string[] = []
  const status = place.querySelector('.claims-status')!
  new MutationObserver(() => told.push(status.textContent!)).observe(status, { subtree: true, characterData: true })
  await vi.waitFor(() => {
    tell(0.55)
    expect(status.textContent).toMatch(/50% done/)
  })
  tell(0.7)
  tell(0.8)
  await vi.waitFor(() => expect(status.textContent).toMatch(/75% done/))
  settle(robustnessAt(0.9))
  await vi.waitFor(() => expect(status.textContent).toMatch(/^Each verdict rests on 200 draws/))
  expect(told).toHaveLength(3)
})

test('a verdict that too few draws share becomes one that depends', async () => {
  const { place, settle, asked } = show(game)
  expect(rowOf(place, 'thirdCountries').dataset.verdict).toBe('borneOut')
  await asked()
  settle(robustnessAt(0.6))
  await vi.waitFor(() => expect(rowOf(place, 'thirdCountries').dataset.verdict).toBe('depends'))
  expect(rowOf(place, 'thirdCountries').textContent).toMatch(/only 60% of 200 draws/)
  expect(rowOf(place, 'panel').dataset.verdict).toBe('cannotTest')
})

test('a row opens to its argument and says so', async () => {
  const { place, settle, asked } = show(game)
  await asked()
  settle(robustnessAt(0.83))
  const head = headOf(place, 'downstream')
  const more = document.getElementById(head.getAttribute('aria-controls')!)!
  expect([head.ariaExpanded, more.hidden]).toEqual(['false', true])
  head.click()
  await vi.waitFor(() => expect([head.ariaExpanded, more.hidden]).toEqual(['true', false]))
  const terms = [...more.querySelectorAll('dt')].map(term => term.textContent)
  expect(terms).toEqual([
    'What was said',
    'How it is tested',
    'What came out',
    'How sure that is',
    'What this model cannot say',
  ])
  await vi.waitFor(() => expect(more.textContent).toMatch(/Held in 83% of 200 draws/))
})

test('a standard run says that it stands in', () => {
  const { place } = show(game)
  expect(rowOf(place, 'krasnoyarsk').textContent).toMatch(/No new plant ran in your game/)
  expect(rowOf(place, 'downstream').textContent).not.toMatch(/stands in/)
})

test('the run that tests a claim is opened as a marked game', () => {
  const { place, opened } = show(game)
  buttonIn(rowOf(place, 'downstream'), 'your game without US duties').click()
  const [log, seat, mark] = opened[0] as [ReturnType<typeof logOf>, string, unknown]
  expect([seat, mark]).toEqual(['china', { kind: 'claim', claim: 6 }])
  expect(log.turns.flatMap(({ decisions }) => decisions.unitedStates)).toEqual([])
  expect(log.turns).toHaveLength(game.records.length)
})

test('an unfinished game holds the ledger back', () => {
  const { place } = show({ ...game, records: game.records.slice(0, 3) })
  expect(place.querySelector('ol')).toBeNull()
  expect(place.textContent).toMatch(/tested when the game is over/)
})
