import latin from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wdth-normal.woff2?url'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { EQUATION_IDS, type EquationId, MODEL_PARTS, modelPlace } from '../../../src/describe/modelLinks'
import { modelWords } from '../../../src/describe/openModel/modelWords'
import { describeParameters } from '../../../src/describe/openModel/parameters'
import { englishWords } from '../../../src/describe/words'
import { ASSUMPTIONS, type AssumptionId } from '../../../src/model/assumptions'
import { lettersCame } from '../../../src/panels/model/letters'
import { ModelScreen } from '../../../src/panels/model/ModelScreen'
import { AssumedMark, AssumedNote } from '../../../src/panels/parts/AssumedNote'
import { TitleScreen } from '../../../src/panels/title/TitleScreen'
import { POLITICS_CONSTANTS } from '../../../src/report/parameters'
import { CHECK_IDS } from '../../../src/why/checks'
import '../../../src/panels/styles/tokens.css'
import '../../../src/panels/styles/base.css'
import '../../../src/panels/styles/controls.css'
import type { AppStore } from '../../../src/store/appState'
import { createAppStore } from '../../../src/store/store'
import { fakeServices } from '../../store/fakeBrowser'
import { playTurns, seatedStore } from '../../store/playing'
import { buttonIn, showPanels } from '../pages'

const words = modelWords(englishWords)
const { t } = words
const MATHML = 'http://www.w3.org/1998/Math/MathML'

/** A browser without letters gives words no size, and what has no size cannot be pressed. */
const SIZED = <style>{'button, select { min-width: 40px; min-height: 20px }'}</style>

let shown: ReturnType<typeof showPanels> | undefined

function show(store: AppStore, panels: Parameters<typeof showPanels>[1] = <ModelScreen />): HTMLElement {
  shown?.remove()
  shown = showPanels(store, [SIZED, panels])
  return shown.place
}

/** Without letters of its own the browser of the tests dies of mathematics. */
beforeAll(async () => {
  document.fonts.add(await new FontFace('IBM Plex Sans Variable', `url("${latin}")`).load())
  await lettersCame()
})
beforeEach(() => history.replaceState(null, '', '#model'))
afterEach(() => {
  shown?.remove()
  shown = undefined
  history.replaceState(null, '', ' ')
})

const sliderOf = (place: HTMLElement, id: AssumptionId) =>
  place.querySelector<HTMLInputElement>(`[data-assumption="${id}"] input`)!
const shownValue = (place: HTMLElement, id: AssumptionId) =>
  place.querySelector(`[data-assumption="${id}"] output`)!.textContent
const answersOf = (place: HTMLElement) =>
  [...place.querySelectorAll('.answer tbody tr')].map(row =>
    [...row.querySelectorAll('td')].map(cell => cell.textContent),
  )

describe('the page of the model', () => {
  test('has every part and every equation under its own address, in mathematics that is read as such', () => {
    const place = show(createAppStore(fakeServices()))
    for (const part of [...MODEL_PARTS, ...EQUATION_IDS])
      expect(place.querySelector(`#${modelPlace(part)}`), part).not.toBeNull()
    for (const id of EQUATION_IDS) {
      const lines = [...place.querySelectorAll(`#${modelPlace(id)} .equation-lines > math`)]
      expect(lines.length, id).toBeGreaterThan(0)
      for (const line of lines) {
        expect(line.namespaceURI).toBe(MATHML)
        expect(line.querySelectorAll('mi').length).toBeGreaterThan(1)
        for (const part of line.querySelectorAll('*')) expect(part.namespaceURI, part.tagName).toBe(MATHML)
      }
    }
  })

  test('writes what pacts add and cost with the numbers of the code, in trust, standing, mandate and capacity', () => {
    const place = show(createAppStore(fakeServices()))
    const numbersOf = (id: EquationId) =>
      [...place.querySelectorAll(`#${modelPlace(id)} .equation-lines mn`)].map(({ textContent }) => textContent)
    const { pacts, standing } = POLITICS_CONSTANTS
    const kept = [pacts.KEPT_TRUST_CHINA_US, pacts.KEPT_TRUST_US_RUSAL, pacts.KEPT_STANDING]
    const said = {
      trust: [...kept, pacts.FOUND_TRUST, pacts.LEFT_TRUST, pacts.FOUND_STANDING, standing.PER_METAL_DUTY],
      mandate: [pacts.KEPT_MANDATE, pacts.FOUND_MANDATE],
      capacity: [pacts.KEPT_PROMISE_MT, pacts.FOUND_PROMISE_MT],
    } as const
    for (const [id, numbers] of Object.entries(said)) {
      const shown = numbersOf(id as EquationId)
      for (const number of numbers) expect(shown, id).toContain(String(Math.abs(number)))
    }
  })

  test('goes to the place that the address names, and a link inside leaves no step for the way back', async () => {
    history.replaceState(null, '', '#model-trust')
    const place = show(createAppStore(fakeServices()))
    expect(document.activeElement?.id).toBe('model-trust-name')
    const before = history.length
    await userEvent.click(place.querySelector('a[href="#model-supply"]')!)
    expect(document.activeElement?.id).toBe('model-supply-name')
    expect(location.hash).toBe('#model-supply')
    expect(history.length).toBe(before)
  })

  test('shows every number of the model, and only those of one basis on request', async () => {
    const place = show(createAppStore(fakeServices()))
    const rows = () => [...place.querySelectorAll<HTMLElement>('[data-parameter]')].map(row => row.dataset.parameter)
    const lines = describeParameters(words)
    expect(new Set(rows())).toEqual(new Set(lines.map(({ id }) => id)))
    await userEvent.click(place.querySelector('.parameter-filter input[value="public"]')!, { force: true })
    expect(new Set(rows())).toEqual(new Set(lines.filter(({ basis }) => basis === 'public').map(({ id }) => id)))
  })
})

describe('the sliders', () => {
  test('stay inside their ranges whatever is pressed, change the answer, and go back', async () => {
    const place = show(createAppStore(fakeServices()))
    const usual = answersOf(place)
    for (const [now, yours] of usual) expect(yours).toBe(now)
    const slider = sliderOf(place, 'semisSigma')
    slider.focus()
    await userEvent.keyboard('{End}{ArrowRight}{PageUp}')
    expect(shownValue(place, 'semisSigma')).toBe(String(ASSUMPTIONS.semisSigma.high))
    const changed = answersOf(place)
    expect(changed.map(([now]) => now)).toEqual(usual.map(([now]) => now))
    expect(changed.some(([now, yours]) => now !== yours)).toBe(true)
    await userEvent.keyboard('{Home}{ArrowLeft}{PageDown}')
    expect(shownValue(place, 'semisSigma')).toBe(String(ASSUMPTIONS.semisSigma.low))
    await userEvent.click(buttonIn(place, t('sliders.resetOf', { name: t('assumption.semisSigma.name'), usual: '5' })))
    expect(answersOf(place)).toEqual(usual)
  })

  test('bring the title page a game with what is changed, which says so on strip, result and report', async () => {
    const store = createAppStore(fakeServices())
    const place = show(store)
    expect(buttonIn(place, t('sliders.play')).ariaDisabled).toBe('true')
    sliderOf(place, 'detourShare').focus()
    await userEvent.keyboard('{End}')
    await userEvent.click(buttonIn(place, t('sliders.play')))
    await vi.waitFor(() => expect(location.hash).toBe(''))
    const title = show(store, <TitleScreen />)
    expect(title.textContent).toContain(t('title.assumed', { count: 1 }))
    await userEvent.click(title.querySelector<HTMLElement>('.seat-plates .button-hot')!)
    await vi.waitFor(() => expect(store.getState().game?.scenario.assumptions).toEqual({ detourShare: 0.3 }))
    const { game } = store.getState()
    const mark = show(store, [<AssumedMark key="mark" game={game!} />, <AssumedNote key="note" game={game!} />])
    const line = t('assumed.line', { name: t('assumption.detourShare.name'), value: '0.3', usual: '0.15' })
    expect(mark.querySelector('.assumed-mark')!.ariaLabel).toContain(line)
    expect(mark.querySelector('.assumed-note')!.textContent).toContain(line)
  })

  test('leave no mark on the usual game', () => {
    const store = seatedStore(fakeServices())
    const place = show(store, <AssumedNote game={store.getState().game!} />)
    expect(place.querySelector('.assumed-note')).toBeNull()
  })
})

describe('the cost curve', () => {
  test('says in a sentence and a table what runs and what stands idle, and what a lever moves', async () => {
    const store = seatedStore(fakeServices())
    playTurns(store, 1)
    const place = show(store)
    const curve = place.querySelector<HTMLElement>('#model-curve')!
    const [region, lever] = [...curve.querySelectorAll('select')]
    await userEvent.selectOptions(region!, '0')
    const sentence = () => curve.querySelector('svg[role="img"]')!.getAttribute('aria-label')!
    expect(sentence()).toContain('China')
    expect(curve.querySelectorAll('.curve-table tbody tr')).toHaveLength(1)
    expect(curve.querySelectorAll('.curve-step[data-idle="true"]').length).toBeGreaterThan(1)
    const before = sentence()
    await userEvent.selectOptions(lever!, 'retiredCapacity')
    expect(sentence()).not.toBe(before)
    expect(curve.querySelector('.curve-before')).not.toBeNull()
    expect(curve.querySelectorAll('.curve-price')).toHaveLength(2)
  })
})

describe('the check', () => {
  test('runs every check in this browser, and gives a dated result with the version of the model', async () => {
    const place = show(createAppStore(fakeServices()))
    await userEvent.click(buttonIn(place, t('checks.run')))
    await vi.waitFor(() => expect(place.querySelectorAll('.checks tbody tr')).toHaveLength(CHECK_IDS.length), 30_000)
    expect(place.querySelectorAll('.checks tr[data-passed="false"]')).toHaveLength(0)
    const outcome = place.querySelector('.check-outcome')!.textContent
    expect(outcome).toContain(t('checks.passed', { all: String(CHECK_IDS.length) }))
    expect(outcome).toMatch(new RegExp(`${new Date().getFullYear()}.*model version \\d`))
  })
})
