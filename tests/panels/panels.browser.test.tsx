import { afterEach, describe, expect, test, vi } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { announce } from '../../src/panels/app/announce'
import { LiveRegion } from '../../src/panels/app/LiveRegion'
import { useApp } from '../../src/panels/app/session'
import { Menu } from '../../src/panels/menu/Menu'
import { TitleScreen } from '../../src/panels/title/TitleScreen'
import { Others } from '../../src/panels/turn/Others'
import { TurnScreen } from '../../src/panels/turn/TurnScreen'
import { createAppStore } from '../../src/store'
import { FakeStorage, fakeServices } from '../store/fakeBrowser'
import { playTurns, seatedStore } from '../store/playing'
import { buttonIn, showPanels } from './pages'

const { t } = words
let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

function show(...args: Parameters<typeof showPanels>) {
  shown = showPanels(...args)
  return shown.place
}

/** A store on its title page with two unfinished games: Rusal's in turn 2, and before it China's in turn 3. */
function titleWithTwoGames() {
  const store = seatedStore(fakeServices(new FakeStorage()), 'china')
  playTurns(store, 2)
  store.actions.toTitle()
  store.actions.takeSeat('rusal')
  store.actions.sitDown()
  playTurns(store, 1)
  store.actions.toTitle()
  return store
}

describe('the live region', () => {
  test('says the same words again when they are announced again', async () => {
    const place = show(seatedStore(fakeServices()), <LiveRegion />)
    const region = place.querySelector('[aria-live]')!
    // Listening begins in an effect, after the first paint.
    await vi.waitFor(() => {
      announce('Trust: 40.')
      expect(region.textContent).toBe('Trust: 40.')
    })
    const first = region.firstElementChild
    announce('Trust: 40.')
    await vi.waitFor(() => expect(region.firstElementChild).not.toBe(first))
    expect(region.textContent).toBe('Trust: 40.')
    expect(region.children).toHaveLength(1)
  })
})

describe('the menu', () => {
  test('asks again before starting over when it was closed on the question', async () => {
    const store = seatedStore(fakeServices())
    playTurns(store, 1)
    const place = show(store, <Menu />)
    const dialog = place.querySelector('dialog')!
    buttonIn(place, t('menu.open')).click()
    buttonIn(place, t('menu.restart')).click()
    await vi.waitFor(() => buttonIn(place, t('menu.restartSure')))
    buttonIn(place, t('page.close')).click()
    await vi.waitFor(() => expect(dialog.open).toBe(false))
    await vi.waitFor(() => buttonIn(place, t('menu.restart')))
    buttonIn(place, t('menu.open')).click()
    buttonIn(place, t('menu.restart')).click()
    expect(store.getState().game!.records).toHaveLength(1)
  })

  test('says which older game starting over would give up', () => {
    const store = titleWithTwoGames()
    store.actions.continueSaved()
    const place = show(store, <Menu />)
    expect(place.textContent).toContain(t('title.loses', { seat: 'China', turn: '3', turns: '8' }))
  })
})

describe('the title page', () => {
  test('offers the game before beside the last one', () => {
    const store = titleWithTwoGames()
    const place = show(store, <TitleScreen />)
    buttonIn(place, t('title.continue', { turn: '2' }))
    buttonIn(place, t('title.continuePrevious', { turn: '3' })).click()
    expect(store.getState()).toMatchObject({ screen: 'turn', seat: 'china' })
  })

  test('names the game that a new one would give up, and takes the seat at the second click only', async () => {
    const store = titleWithTwoGames()
    const place = show(store, <TitleScreen />)
    const seat = t('seat.rusal.name')
    buttonIn(place, t('title.takeSeatOf', { seat })).click()
    await vi.waitFor(() => buttonIn(place, t('title.takeSeatSureOf', { seat })))
    expect(store.getState().screen).toBe('title')
    expect(place.textContent).toContain(t('title.loses', { seat: 'China', turn: '3', turns: '8' }))
    buttonIn(place, t('title.takeSeatSureOf', { seat })).click()
    expect(store.getState().screen).toBe('briefing')
  })

  test('offers first to go on with a game that was begun, and else to take a seat', () => {
    const hotOf = (place: HTMLElement) => [...place.querySelectorAll('.button-hot')].map(button => button.textContent)
    const begun = show(titleWithTwoGames(), <TitleScreen />)
    expect(hotOf(begun)).toEqual([t('title.continue', { turn: '2' })])
    shown!.remove()
    const left = seatedStore(fakeServices(), 'china')
    left.actions.toTitle()
    expect(hotOf(show(left, <TitleScreen />))).toEqual([`${t('title.takeSeat')} `])
  })

  test('keeps the terms of the game before, says what is unusual in them, and plays them again', () => {
    const struckEvents = ['sanctions'] as const
    const store = seatedStore(fakeServices(), 'china', { turns: 6, struckEvents, opponents: { rusal: 'debtFirst' } })
    store.actions.toTitle()
    const place = show(store, <TitleScreen />)
    const terms = place.querySelector('.title-scenario')!.textContent
    for (const part of [t('length.6'), t('title.struck', { count: 1 }), t('title.opponents')])
      expect(terms).toContain(part)
    buttonIn(place, t('title.takeSeatOf', { seat: t('seat.china.name') })).click()
    const { game, opponents } = store.getState()
    expect(game!.scenario).toMatchObject({ turns: 6 })
    expect(game!.scenario.events).not.toContain('sanctions')
    expect(opponents.rusal).toBe('debtFirst')
  })

  test('takes the seat at once while nothing would be lost', () => {
    const store = seatedStore(fakeServices(), 'china')
    playTurns(store, 1)
    store.actions.toTitle()
    const place = show(store, <TitleScreen />)
    buttonIn(place, t('title.takeSeatOf', { seat: t('seat.china.name') })).click()
    expect(store.getState().screen).toBe('briefing')
  })
})

describe('the turn screen', () => {
  test('says which of the others is a person at this device', () => {
    const store = createAppStore(fakeServices())
    store.actions.takeSeat('china', { people: ['rusal'] })
    store.actions.liftCurtain()
    const { game, opponents } = store.getState()
    const place = show(store, <Others game={game!} seat="china" />)
    const said = [...place.querySelectorAll('li')].map(item => item.lastElementChild!.textContent)
    expect(said).toEqual([t(`persona.${opponents.unitedStates}`), t('turn.personHere')])
  })

  test('draws goals and the table in words once a turn, not at every step of a slider', async () => {
    const store = seatedStore(fakeServices(), 'unitedStates')
    const asked: string[] = []
    const noted: typeof t = (...args) => {
      asked.push(args[0])
      return t(...args)
    }
    const Page = () => <TurnScreen game={useApp(state => state.game)!} seat="unitedStates" />
    const place = show(store, <Page />, { ...words, t: noted })
    await vi.waitFor(() => expect(asked).toContain('turn.goals'))
    // The page follows the store from an effect on, after the first paint.
    await vi.waitFor(() => {
      store.actions.resetDraft()
      store.actions.setLever('metalDuty', 0.05)
      expect(place.querySelector('[data-lever="metalDuty"] output')!.textContent).toBe('5%')
    })
    asked.length = 0
    store.actions.setLever('metalDuty', 0.1)
    await vi.waitFor(() => expect(place.querySelector('[data-lever="metalDuty"] output')!.textContent).toBe('10%'))
    expect(asked).toContain('lever.metalDuty.name')
    expect(asked).not.toContain('turn.goals')
    expect(asked).not.toContain('table.inWords')
    store.actions.endTurn()
    await vi.waitFor(() => expect(asked).toContain('turn.goals'))
  })
})
