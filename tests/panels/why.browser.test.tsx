/** Why a figure changed, on the page. */
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { saySeat } from '../../src/describe/names'
import { whyWords } from '../../src/describe/why/whyWords'
import { englishWords } from '../../src/describe/words'
import { type BySeat, SEATS, type Seat } from '../../src/game/words'
import { Goals } from '../../src/panels/turn/Goals'
import { KeyFigure } from '../../src/panels/turn/KeyFigure'
import { GameWhy } from '../../src/panels/why/GameWhy'
import { TurnWhy } from '../../src/panels/why/TurnWhy'
import { createAppStore } from '../../src/store'
import type { AppStore } from '../../src/store/appState'
import { makeGame, playTurns as playGame, set } from '../helpers/makeGame'
import { fakeServices } from '../store/fakeBrowser'
import { playTurns, seatedStore } from '../store/playing'
import { buttonIn, showPanels } from './pages'

const words = whyWords(englishWords)

const { t } = words
let shown: ReturnType<typeof showPanels> | undefined

// A select that is drawn brings a Chromium without letters of the system down; style sheets with letters are left out here.
beforeAll(() => {
  const style = document.createElement('style')
  style.textContent = 'select { display: none }'
  document.head.append(style)
})

afterEach(() => {
  for (const dialog of document.querySelectorAll('dialog')) dialog.close()
  shown?.remove()
  shown = undefined
})

/** China retires capacity and enforces; one turn is played. */
function playedStore(): AppStore {
  const store = seatedStore(fakeServices(), 'china')
  store.actions.setLever('retiredCapacity', 1)
  store.actions.setLever('enforcement', 0.5)
  playTurns(store, 1)
  return store
}

function show(...args: Parameters<typeof showPanels>) {
  shown = showPanels(...args)
  return shown.place
}

function showTurnWhy(): HTMLElement {
  const store = playedStore()
  return show(store, <TurnWhy game={store.getState().game!} seat="china" turn={1} />)
}

const numberOf = (text: string) => Number(text.replace('−', '-').replaceAll(/[+,]/g, ''))
const valuesIn = (place: HTMLElement) =>
  [...place.querySelectorAll('.waterfall-value')].map(value => numberOf(value.textContent!))

test('the seats stand there at once, their levers follow, and the bars on the page add up at either time', async () => {
  const place = showTurnWhy()
  const addUp = () => {
    const [from = 0, ...rest] = valuesIn(place)
    const to = rest.pop()!
    expect(rest.reduce((sum, value) => sum + value, from)).toBe(to)
  }
  expect(place.textContent).toContain(t('seat.china.name'))
  addUp()
  await vi.waitFor(() => expect(place.textContent).toContain(t('why.bar.retiredCapacity')))
  expect(place.textContent).toContain(t('why.bar.enforcement'))
  addUp()
})

test('a bar that is chosen says what lies behind it, alone, through others and in all, and where its equation is', async () => {
  const place = showTurnWhy()
  await vi.waitFor(() => expect(place.textContent).toContain(t('why.bar.enforcement')))
  const bar = [...place.querySelectorAll<HTMLButtonElement>('.waterfall-bars button')].find(button =>
    button.textContent!.includes(t('why.bar.retiredCapacity')),
  )!
  bar.click()
  await vi.waitFor(() => expect(bar.ariaPressed).toBe('true'))
  const plate = place.querySelector('.bar-plate')!
  expect(plate.textContent).toContain(t('why.lever.retiredCapacity'))
  expect(plate.textContent).toContain('Retire smelting capacity: 1 Mt a year')
  const [solo = 0, joint = 0, share = 0] = [...plate.querySelectorAll('dd')].map(figure =>
    numberOf(figure.textContent!),
  )
  expect(solo + joint).toBe(share)
  expect(plate.querySelector('a')!.getAttribute('href')).toBe('#model-capacity')
})

test('another figure can be asked about, and all bars read as a table', async () => {
  const place = showTurnWhy()
  const select = place.querySelector('select')!
  select.value = 'chinaJobs'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await vi.waitFor(() => expect(place.querySelector('h2')!.textContent).toContain(t('why.subject.chinaJobs')))
  const table = place.querySelector('.bars-table')!
  expect(table.classList).toContain('visually-hidden')
  buttonIn(place, t('why.asTable')).click()
  await vi.waitFor(() => expect(table.classList).not.toContain('visually-hidden'))
  const rows = [...table.querySelectorAll('tbody tr')].map(row => numberOf(row.lastElementChild!.textContent!))
  expect(rows).toEqual(valuesIn(place))
})

test('a key figure opens why it changed from its plate, and gets the focus back', async () => {
  const store = playedStore()
  const place = show(store, <KeyFigure id="chinaPrice" game={store.getState().game!} />)
  const name = place.querySelector<HTMLButtonElement>('.basis-name')!
  name.click()
  await vi.waitFor(() => buttonIn(document.body, t('why.askLast')).click())
  const dialog = await vi.waitFor(() => {
    const found = document.querySelector<HTMLDialogElement>('.why-dialog[open]')
    expect(found?.querySelector('.waterfall')).toBeTruthy()
    return found!
  })
  buttonIn(dialog, t('page.close')).click()
  await vi.waitFor(() => expect(document.querySelector('.why-dialog')).toBeNull())
  expect(document.activeElement).toBe(name)
})

test('before the first turn there is nothing to explain', () => {
  const store = seatedStore(fakeServices(), 'china')
  const place = show(store, <KeyFigure id="chinaPrice" game={store.getState().game!} />)
  place.querySelector<HTMLButtonElement>('.basis-name')!.click()
  expect(document.body.textContent).not.toContain(t('why.askLast'))
})

test('each goal answers why its measure changed', async () => {
  const store = playedStore()
  const place = show(store, <Goals game={store.getState().game!} seat="china" />)
  buttonIn(place, t('why.askAbout', { name: t('goal.promise.name') })).click()
  await vi.waitFor(() =>
    expect(document.querySelector('.why-dialog .explained h2')?.textContent).toContain(t('why.subject.promise')),
  )
})

test('each goal shows beside its figure that of the game in which nobody acts, and so does its why', async () => {
  const store = playedStore()
  const { game } = store.getState()
  const place = show(store, <Goals game={game!} seat="china" />)
  const nobody = words.format.number(game!.noChange[0]!.measures.employment, 0)
  expect(place.querySelector('.goal-details')!.textContent).toContain(
    t('turn.goalNobody', { amount: `${nobody} thousand jobs so far` }),
  )
  buttonIn(place, t('why.askAbout', { name: t('goal.employment.name') })).click()
  await vi.waitFor(() =>
    expect(document.querySelector('.why-dialog .explained-goal')?.textContent).toContain(`to ${nobody} thousand jobs`),
  )
})

test('the report splits the own score from fifty, and other figures from the base year', async () => {
  const store = playedStore()
  const place = show(store, <GameWhy game={store.getState().game!} seat="china" />)
  await vi.waitFor(() => expect(valuesIn(place)[0]).toBe(50))
  const select = place.querySelector('select')!
  select.value = 'worldPrice'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await vi.waitFor(() => expect(valuesIn(place)[0]).toBe(1604))
})

test('in the report every seat’s share can be taken apart, one at a time, and the bars add up all the while', async () => {
  const game = playGame(makeGame(), [
    {
      china: set({ enforcement: 0.5, retiredCapacity: 0.5 }),
      unitedStates: set({ semisDuty: 0.5, metalDuty: 0.1 }),
      rusal: set({ newPlants: 0.1, homeDiscount: 0.05 }),
    },
    {},
  ])
  const decided: BySeat<readonly string[]> = {
    china: [t('why.bar.retiredCapacity'), t('why.bar.enforcement')],
    unitedStates: [t('why.bar.semisDuty'), t('why.bar.metalDuty')],
    rusal: [t('why.bar.newPlants'), t('why.bar.homeDiscount')],
  }
  const place = show(createAppStore(fakeServices()), <GameWhy game={game} seat="china" />)
  const button = (seat: Seat) => buttonIn(place, t('why.takeApartOf', { seat: t(`seat.${seat}.name`) }))
  const textsOf = (css: string) => [...place.querySelectorAll(css)].map(({ textContent }) => textContent!)
  const labels = () => textsOf('.waterfall-bars button .waterfall-label')
  /** Expect bars for the levers of that seat only, and give what the seats come to. */
  const seesApart = async (seat: Seat | undefined) => {
    const bars = SEATS.flatMap(each => (each === seat ? decided[each] : [t(`seat.${each}.name`)]))
    await vi.waitFor(() => expect(labels()).toEqual(expect.arrayContaining(bars)))
    expect(labels().filter(label => SEATS.some(each => each !== seat && decided[each].includes(label)))).toEqual([])
    const [from = 0, ...rest] = valuesIn(place).map(value => Math.round(value * 10))
    const to = rest.pop()!
    expect(rest.reduce((sum, value) => sum + value, from)).toBe(to)
    expect(SEATS.filter(each => button(each).ariaPressed === 'true')).toEqual(seat ? [seat] : [])
    return textsOf('.waterfall-groups strong')
  }
  for (const [asked, from] of [
    ['score', 50],
    ['worldPrice', 1604],
  ] as const) {
    // Neither of Rusal's decisions moves China's score by a tenth of a point.
    const apart = asked === 'score' ? SEATS.filter(seat => seat !== 'rusal') : SEATS
    const select = await vi.waitFor(() => place.querySelector('select')!)
    select.value = asked
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await vi.waitFor(() => expect(valuesIn(place)[0]).toBe(from))
    const whole = await seesApart(undefined)
    for (const seat of apart) {
      button(seat).focus()
      button(seat).click()
      expect(await seesApart(seat)).toEqual(whole)
      expect(document.activeElement).toBe(button(seat))
      const said = place.querySelector('.take-apart [role="status"]')!
      await vi.waitFor(() => expect(said.textContent).toBe(t('why.apart', { seat: saySeat(words, seat) })))
      expect(decided[seat].some(name => place.querySelector('.bar-plate')!.textContent!.includes(name))).toBe(true)
    }
    button(apart.at(-1)!).click()
    expect(await seesApart(undefined)).toEqual(whole)
    if (asked !== 'score') continue
    button('rusal').click()
    const nothing = t('why.apartNothing', { seat: saySeat(words, 'rusal') })
    await vi.waitFor(() => expect(place.querySelector('.take-apart [role="status"]')!.textContent).toBe(nothing))
  }
})

test('a seat that did nothing has no share to take apart', async () => {
  const game = playGame(makeGame(), [{ china: set({ retiredCapacity: 0.5 }) }])
  const place = show(createAppStore(fakeServices()), <GameWhy game={game} seat="rusal" />)
  await vi.waitFor(() => expect(place.querySelectorAll('.take-apart button')).toHaveLength(1))
  buttonIn(place, t('why.takeApartOf', { seat: t('seat.china.name') })).click()
  await vi.waitFor(() => expect(place.textContent).toContain(t('why.bar.retiredCapacity')))
})

test('a share that cannot be taken apart says so, and the bars stay as they were', async () => {
  const game = playGame(makeGame(), [{ china: set({ retiredCapacity: 0.5, enforcement: 0.5 }) }])
  const store = createAppStore(fakeServices())
  const reckon = ((task, ...question) =>
    task === 'gameLeverSplit' ? Promise.resolve(undefined) : store.reckon(task, ...question)) as AppStore['reckon']
  const place = show({ ...store, reckon }, <GameWhy game={game} seat="china" />)
  await vi.waitFor(() => expect(place.querySelectorAll('.take-apart button')).toHaveLength(1))
  const before = valuesIn(place)
  place.querySelector<HTMLElement>('.take-apart button')!.click()
  const said = place.querySelector('.take-apart [role="status"]')!
  await vi.waitFor(() => expect(said.textContent).toBe(t('why.missing')))
  expect(valuesIn(place)).toEqual(before)
})
