import { afterEach, expect, test, vi } from 'vitest'
import { describeClaim } from '../../src/describe/claims'
import { claimWords } from '../../src/describe/claimWords'
import { englishWords } from '../../src/describe/words'
import type { Game, logOf } from '../../src/game'
import { ClaimsLedger } from '../../src/panels/claims/ClaimsLedger'
import type { AppStore } from '../../src/store/appState'
import { testClaims } from '../../src/why/claims/ledger'
import { DRAWN_IDS, type RobustnessPart, type TallyById } from '../../src/why/claims/robustness'
import { partsOf, USUAL_DRAWS } from '../../src/why/claims/robustnessOf'
import { makeGame, playOn, set } from '../helpers/makeGame'
import { fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { buttonIn, showPanels } from './pages'

const words = claimWords(englishWords)

let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

const played = playOn(makeGame(), { unitedStates: set({ semisDuty: 0.5 }) })
const results = testClaims(played)!
/** The game as a page would meet it for the first time. */
const afresh = () => ({ ...played })

/** Draws of which this share comes out as under the central values. */
function talliesAt(share: number, part: RobustnessPart): TallyById {
  const drawn = part.kind === 'draws' ? part.count : 0
  const entries = DRAWN_IDS.map(id => {
    const { outcome } = results.find(result => result.id === id)!
    const rest = outcome === 'borneOut' ? 'notBorneOut' : 'borneOut'
    const counts = { borneOut: 0, between: 0, notBorneOut: 0, [outcome!]: share * drawn, [rest]: (1 - share) * drawn }
    return [id, { counts, flips: [] }] as const
  })
  return Object.fromEntries(entries)
}

/** A ledger whose draws are made when the test says so, part by part. */
function show(shownGame: Game, share = 0.9) {
  const store = seatedStore(fakeServices())
  const waiting: (() => void)[] = []
  const reckon = (_task: string, _game: Game, part: RobustnessPart) =>
    new Promise<TallyById>(resolve => waiting.push(() => resolve(talliesAt(share, part))))
  const opened: unknown[] = []
  const openDerived = (...opening: unknown[]) => void opened.push(opening)
  const joined = { ...store, reckon, actions: { ...store.actions, openDerived } } as unknown as AppStore
  shown = showPanels(joined, <ClaimsLedger game={shownGame} seat="china" />)
  /** Make so many parts, one after another. */
  const make = async (count = partsOf(USUAL_DRAWS).length) => {
    for (let done = 0; done < count; done++) {
      await vi.waitFor(() => expect(waiting).toHaveLength(1))
      waiting.pop()!()
    }
  }
  return { place: shown.place, opened, make }
}

const rowOf = (place: HTMLElement, id: string) => place.querySelector<HTMLElement>(`[data-testid="claim-${id}"]`)!
const headOf = (place: HTMLElement, id: string) => rowOf(place, id).querySelector<HTMLButtonElement>('h3 button')!

test('all eleven claims stand there at once, with verdicts by central figures', () => {
  const { place } = show(afresh())
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
  const { place, make } = show(afresh())
  const status = place.querySelector('.claims-status')!
  const told: string[] = []
  new MutationObserver(() => told.push(status.textContent!)).observe(status, {
    subtree: true,
    characterData: true,
    childList: true,
  })
  await make()
  await vi.waitFor(() => expect(status.textContent).toMatch(/^Each verdict rests on 200 draws/))
  expect(told.map(text => text.match(/\d+(?=% done)/)?.[0])).toEqual(['25', '50', '75', undefined])
})

test('a closed row says that its verdict is one so far, until the draws are there', async () => {
  const { place, make } = show(afresh())
  expect(headOf(place, 'thirdCountries').textContent).toContain('Borne out so far')
  // No draw can move what is a matter of law.
  expect(headOf(place, 'panel').textContent).not.toContain('so far')
  await make()
  await vi.waitFor(() => expect(headOf(place, 'thirdCountries').textContent).not.toContain('so far'))
  expect(headOf(place, 'thirdCountries').textContent).toContain('Borne out')
})

test('draws that were made once are not made again', async () => {
  const game = afresh()
  await show(game, 0.6).make()
  await vi.waitFor(() => expect(document.querySelector('.claims-status')?.textContent).toMatch(/^Each verdict rests/))
  shown!.remove()
  const { place } = show(game)
  expect(place.querySelector('.claims-status')?.textContent).toMatch(/^Each verdict rests/)
  expect(rowOf(place, 'thirdCountries').dataset.verdict).toBe('depends')
})

test('a verdict that too few draws share becomes one that depends', async () => {
  const { place, make } = show(afresh(), 0.6)
  expect(rowOf(place, 'thirdCountries').dataset.verdict).toBe('borneOut')
  await make()
  await vi.waitFor(() => expect(rowOf(place, 'thirdCountries').dataset.verdict).toBe('depends'))
  expect(rowOf(place, 'thirdCountries').textContent).toMatch(/only 60% of 200 draws/)
  expect(rowOf(place, 'panel').dataset.verdict).toBe('cannotTest')
})

test('a row opens to its argument and says so', async () => {
  const { place, make } = show(afresh(), 0.8)
  await make()
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
  await vi.waitFor(() => expect(more.textContent).toMatch(/Held in 80% of 200 draws/))
})

test('a standard run says that it stands in', () => {
  const { place } = show(afresh())
  expect(rowOf(place, 'krasnoyarsk').textContent).toMatch(/No new plant ran in your game/)
  expect(rowOf(place, 'downstream').textContent).not.toMatch(/stands in/)
})

test('the run that tests a claim is opened as a marked game', () => {
  const { place, opened } = show(afresh())
  buttonIn(rowOf(place, 'downstream'), 'your game without US duties').click()
  const [log, seat, mark] = opened[0] as [ReturnType<typeof logOf>, string, unknown]
  expect([seat, mark]).toEqual(['china', { kind: 'claim', claim: 6 }])
  expect(log.turns.flatMap(({ decisions }) => decisions.unitedStates)).toEqual([])
  expect(log.turns).toHaveLength(played.records.length)
})

test('an unfinished game holds the ledger back', () => {
  const { place } = show({ ...played, records: played.records.slice(0, 3) })
  expect(place.querySelector('ol')).toBeNull()
  expect(place.textContent).toMatch(/tested when the game is over/)
})
