import { afterEach, describe, expect, test, vi } from 'vitest'
import { describeRange, describeRangeAmount } from '../../src/describe/band'
import { englishWords as words } from '../../src/describe/words'
import { leverOf } from '../../src/game'
import { listenToAnnouncements } from '../../src/panels/app/announce'
import { PredictionMark } from '../../src/panels/predict/PredictionMark'
import { PredictionReport } from '../../src/panels/predict/PredictionReport'
import { EndTurn } from '../../src/panels/turn/EndTurn'
import { Forecast } from '../../src/panels/turn/Forecast'
import { LeverRow } from '../../src/panels/turn/LeverRow'
import { priceOutcome } from '../../src/report/calibration'
import { bandOf } from '../../src/why/band/band'
import { fakeServices } from '../store/fakeBrowser'
import { overspend, seatedStore } from '../store/playing'
import { buttonIn, showPanels } from './pages'

const { t } = words
const PRICE = t('figure.worldPrice.name')
const ended: (() => void)[] = []

afterEach(() => {
  for (const end of ended.splice(0)) end()
})

function show(...args: Parameters<typeof showPanels>): HTMLElement {
  const { place, remove } = showPanels(...args)
  ended.push(remove)
  return place
}

/** The tray's foot and forecast of the United States before its first turn. */
function open(terms: { predictions?: boolean } = {}) {
  const store = seatedStore(fakeServices(), 'unitedStates', terms)
  const { game } = store.getState()
  return { store, game: game!, foot: () => show(store, <EndTurn game={game!} seat="unitedStates" />) }
}

/** The button of that name, once it does something. */
async function ready(place: HTMLElement, name: string): Promise<HTMLButtonElement> {
  await vi.waitFor(() => expect(buttonIn(place, name).getAttribute('aria-disabled')).toBe('false'))
  return buttonIn(place, name)
}

function heardWords(): string[] {
  const heard: string[] = []
  ended.push(listenToAnnouncements(text => heard.push(text)))
  return heard
}

describe('the forecast', () => {
  test('shows the band of every figure beside its line, in figures and in words, and follows the draft', async () => {
    const { store, game } = open()
    const place = show(store, <Forecast game={game} seat="unitedStates" />)
    const isShown = async () => {
      const band = bandOf(game, 'unitedStates', store.getState().draft)!
      await vi.waitFor(() => {
        expect(place.querySelector('.forecast')!.ariaBusy).toBe('false')
        const row = place.querySelector('[data-testid="forecast-usSmelterJobs"]')!.textContent
        expect(row).toContain(describeRange(words, band.figures.usSmelterJobs, 'jobs'))
        const said = t('band.said', { range: describeRangeAmount(words, band.figures.worldPrice, 'usdPerTonne') })
        expect(place.querySelector('svg[role="img"]')!.ariaLabel).toContain(said)
      })
      return place.querySelector('.chart-band')!.getAttribute('d')
    }
    const before = await isShown()
    await vi.waitFor(() => {
      store.actions.resetDraft()
      store.actions.setLever('metalDuty', 0.25)
      expect(place.querySelector('.forecast')!.textContent).toContain(t('turn.forecastWithout'))
    })
    expect(await isShown()).not.toBe(before)
  })

  test('says line and band once the draft has come to rest', async () => {
    const { store, game } = open()
    const heard = heardWords()
    const place = show(store, <Forecast game={game} seat="unitedStates" />)
    await vi.waitFor(() => expect(place.querySelector('.chart-band')).not.toBeNull())
    store.actions.setLever('semisDuty', 0.25)
    const band = bandOf(game, 'unitedStates', store.getState().draft)!
    const said = t('band.said', { range: describeRangeAmount(words, band.figures.worldPrice, 'usdPerTonne') })
    await vi.waitFor(() => expect(heard.at(-1)).toContain(said), { timeout: 5000 })
    expect(heard).toHaveLength(1)
  })
})

describe('a guess', () => {
  test('is chosen in boxes, none of which ends the turn, and said by End turn', async () => {
    const { store, foot } = open()
    const place = foot()
    const gains = t('predict.gainerOf', { seat: t('seat.rusal.name') })
    const down = t('predict.priceGoes.down', { price: PRICE })
    for (const name of [t('predict.priceGoes.up', { price: PRICE }), gains, down]) {
      buttonIn(place, name).click()
      await vi.waitFor(() => expect(buttonIn(place, name).ariaPressed).toBe('true'))
    }
    expect(place.querySelectorAll('[aria-pressed="true"]')).toHaveLength(2)
    await ready(place, t('turn.endTurn'))
    expect(store.getState().game!.records).toHaveLength(0)
    buttonIn(place, t('turn.endTurn')).click()
    expect(store.getState().game!.records).toHaveLength(1)
    expect(store.getState().predictions).toEqual([{ unitedStates: { price: 'down', gainer: 'rusal' } }])
  })

  test('is taken back by choosing it again', async () => {
    const { store, foot } = open()
    const place = foot()
    const up = t('predict.priceGoes.up', { price: PRICE })
    for (const isChosen of ['true', 'false']) {
      buttonIn(place, up).click()
      await vi.waitFor(() => expect(buttonIn(place, up).ariaPressed).toBe(isChosen))
    }
    ;(await ready(place, t('turn.endTurn'))).click()
    expect(store.getState().predictions).toEqual([{ unitedStates: {} }])
  })

  test('can be left out by End turn, and is not asked for where the scenario says so', async () => {
    const { store, foot } = open()
    ;(await ready(foot(), t('turn.endTurn'))).click()
    expect(store.getState().predictions).toEqual([{ unitedStates: {} }])
    expect(open({ predictions: false }).foot().querySelector('.predict')).toBeNull()
  })

  test('can be chosen while the turn cannot be ended', async () => {
    const { store, foot } = open()
    overspend(store)
    const place = foot()
    const up = t('predict.priceGoes.up', { price: PRICE })
    await vi.waitFor(() => expect(place.querySelector('.button-hot[data-refusing="true"]')).not.toBeNull())
    buttonIn(place, up).click()
    await vi.waitFor(() => expect(buttonIn(place, up).ariaPressed).toBe('true'))
    expect(store.getState().game!.records).toHaveLength(0)
  })

  test('is marked on the result and counted in the report, for the seat that made it', () => {
    const { store } = open()
    store.actions.endTurn({ price: 'up' })
    const { game } = store.getState()
    const isRight = priceOutcome(game!, 'unitedStates', 1).move === 'up'
    const mark = show(store, <PredictionMark game={game!} seat="unitedStates" turn={1} />)
    expect(mark.textContent).toContain(
      `${t('prediction.said.up')}: ${t(isRight ? 'prediction.right' : 'prediction.wrong')}.`,
    )
    const report = show(store, <PredictionReport game={game!} seat="unitedStates" />)
    expect(report.querySelectorAll('.predictions-strip li')).toHaveLength(1)
    expect(report.textContent).toContain(isRight ? '1 of 1' : '0 of 1')
    expect(show(store, <PredictionMark game={game!} seat="china" turn={1} />).textContent).toBe('')
    expect(show(store, <PredictionReport game={game!} seat="china" />).textContent).toBe('')
  })
})

describe('undoing', () => {
  const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, ...more }))

  test('goes back and forth by buttons and keys, and says what stands now', async () => {
    const { store, foot } = open()
    const heard = heardWords()
    const place = foot()
    const isOn = (name: string) => buttonIn(place, name).getAttribute('aria-disabled') === 'false'
    expect(isOn(t('undo.undo'))).toBe(false)
    store.actions.setLever('semisDuty', 0.25)
    await vi.waitFor(() => expect(isOn(t('undo.undo'))).toBe(true))
    buttonIn(place, t('undo.undo')).click()
    expect(store.getState().draft).toEqual([])
    expect(heard.at(-1)).toBe(t('undo.undone', { list: `${t('lever.semisDuty.name')}: 0%` }))
    press(document.body, 'Z', { shiftKey: true })
    expect(store.getState().draft).toHaveLength(1)
    expect(heard.at(-1)).toBe(t('undo.redone', { list: `${t('lever.semisDuty.name')}: 25%` }))
    press(document.body, 'z')
    expect(store.getState().draft).toEqual([])
    const told = heard.length
    press(document.body, 'z')
    expect(heard).toHaveLength(told)
  })

  test('leaves the keys to what is being written', () => {
    const { store, foot } = open()
    const place = foot()
    store.actions.setLever('semisDuty', 0.25)
    const field = document.createElement('textarea')
    place.append(field)
    press(field, 'z')
    expect(store.getState().draft).toHaveLength(1)
  })

  test('takes all moves of one drag of a slider as one step, and all keys while it has the focus', () => {
    const { store } = open()
    const place = show(store, <LeverRow lever={leverOf('metalDuty')} standing={0} isShown />)
    const slider = place.querySelector('input')!
    const move = (index: number) => {
      slider.value = String(index)
      slider.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const drag = (...indexes: readonly number[]) => {
      slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      for (const index of indexes) move(index)
      slider.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
      slider.dispatchEvent(new Event('change', { bubbles: true }))
    }
    drag(1, 2, 3)
    drag(2, 1)
    move(2)
    move(3)
    expect(store.getState().steps.past).toHaveLength(3)
    slider.blur()
    slider.focus()
    move(4)
    expect(store.getState().steps.past).toHaveLength(4)
  })
})
