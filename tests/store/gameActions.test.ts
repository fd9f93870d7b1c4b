import { describe, expect, it } from 'vitest'
import { decideFor } from '../../src/ai'
import { EVENT_IDS, isLost, logOf, replayLog, SEATS } from '../../src/game'
import { NO_STEPS } from '../../src/store/draftSteps'
import { createAppStore } from '../../src/store/store'
import { FakeStorage, fakeServices } from './fakeBrowser'
import { noticesOf, overspend, playTurns, seatedStore } from './playing'

describe('taking a seat', () => {
  it('opens a new game with the drawn seed and shows the briefing', () => {
    const store = createAppStore(fakeServices(new FakeStorage(), 42))
    store.actions.takeSeat('rusal')
    const { screen, seat, game, draft, forecast } = store.getState()
    expect({ screen, seat, seed: game?.seed, turn: game?.world.turn, draft }).toEqual({
      screen: 'briefing',
      seat: 'rusal',
      seed: 42,
      turn: 0,
      draft: [],
    })
    expect(forecast?.turn).toBe(1)
  })

  it('carries the events that were struck into the scenario of the game', () => {
    const store = createAppStore(fakeServices())
    store.actions.takeSeat('china', { struckEvents: ['sanctions', 'coalPrice'] })
    const events = store.getState().game!.scenario.events
    expect(events).toEqual(EVENT_IDS.filter(id => id !== 'sanctions' && id !== 'coalPrice'))
    store.actions.startAgain()
    expect(store.getState().game!.scenario.events).toEqual(events)
  })

  it('takes seed, turns and opponents when they are given', () => {
    const store = createAppStore(fakeServices())
    store.actions.takeSeat('china', { seed: 99, turns: 6, opponents: { rusal: 'debtFirst' } })
    const { game, opponents } = store.getState()
    expect(game?.seed).toBe(99)
    expect(game?.scenario.turns).toBe(6)
    expect(opponents).toEqual({ china: 'provincialGrowth', unitedStates: 'hawk', rusal: 'debtFirst' })
  })
})

describe('taking a seat of another scenario', () => {
  it('seats its own opponents for its own length, and comes back from its save', () => {
    const storage = new FakeStorage()
    const store = createAppStore(fakeServices(storage))
    store.actions.takeSeat('rusal', { scenario: 'history' })
    store.actions.sitDown()
    playTurns(store, 3)
    const { game, opponents } = store.getState()
    expect(game?.records[2]?.decisions.unitedStates).toContainEqual({ lever: 'metalDuty', value: 0.1 })
    const reloaded = createAppStore(fakeServices(storage))
    reloaded.actions.continueSaved()
    expect(reloaded.getState().opponents).toEqual(opponents)
    expect(reloaded.getState().game?.records).toEqual(game?.records)
    expect(reloaded.getState().game?.scenario).toEqual(game?.scenario)
  })
})

describe('starting again', () => {
  it('opens the same seat with the same length, opponents and seed at the first turn', () => {
    const store = createAppStore(fakeServices())
    store.actions.takeSeat('china', { seed: 99, turns: 6, opponents: { rusal: 'debtFirst' } })
    const before = store.getState()
    store.actions.sitDown()
    playTurns(store, 2)
    store.actions.startAgain()
    const { screen, seat, game, opponents } = store.getState()
    expect({ screen, seat, turn: game?.world.turn, seed: game?.seed, opponents }).toEqual({
      screen: 'briefing',
      seat: 'china',
      turn: 0,
      seed: 99,
      opponents: before.opponents,
    })
    expect(game?.scenario).toEqual(before.game?.scenario)
    expect(store.getState().notices).toEqual([])
  })

  it('does nothing where no game is on', () => {
    const store = createAppStore(fakeServices())
    store.actions.startAgain()
    expect(store.getState().game).toBeUndefined()
  })
})

describe('ending a turn', () => {
  it('commits the draft, lets the others decide on what they could see, and shows the result', () => {
    const store = seatedStore(fakeServices(), 'unitedStates')
    const before = store.getState()
    store.actions.setLever('semisDuty', 0.25)
    store.actions.endTurn()
    const { screen, game, draft, refusal } = store.getState()
    expect(screen).toBe('result')
    expect(game!.records[0]!.decisions).toEqual({
      unitedStates: [{ lever: 'semisDuty', value: 0.25 }],
      china: decideFor(before.game!, 'china', before.opponents.china).decisions,
      rusal: decideFor(before.game!, 'rusal', before.opponents.rusal).decisions,
    })
    expect(draft).toEqual([])
    expect(refusal).toBeUndefined()
  })

  it('the others decide the same whatever the draft is', () => {
    const quiet = seatedStore(fakeServices(), 'unitedStates')
    const loud = seatedStore(fakeServices(), 'unitedStates')
    loud.actions.setLever('metalDuty', 0.25)
    quiet.actions.endTurn()
    loud.actions.endTurn()
    const [a, b] = [quiet, loud].map(store => store.getState().game!.records[0]!.decisions)
    expect({ ...a, unitedStates: [] }).toEqual({ ...b, unitedStates: [] })
  })

  it('with a draft that is refused changes nothing but the refusal', () => {
    const store = seatedStore(fakeServices(), 'unitedStates')
    overspend(store)
    const before = store.getState()
    store.actions.endTurn()
    expect(store.getState()).toEqual(before)
  })

  it('twice without going on plays one turn', () => {
    const store = seatedStore(fakeServices())
    store.actions.endTurn()
    store.actions.endTurn()
    expect(store.getState().game!.world.turn).toBe(1)
  })

  it('that the market cannot solve says so and keeps game and draft', () => {
    const store = seatedStore(fakeServices(), 'unitedStates')
    store.actions.setLever('semisDuty', 0.25)
    const { game, draft } = store.getState()
    const model = game!.model as { solve: unknown }
    const solve = model.solve
    model.solve = () => ({ ok: false, error: { kind: 'notConverged', iterations: 50, residual: 1 } })
    store.actions.endTurn()
    expect(noticesOf(store)).toEqual(['solverFailed'])
    expect(store.getState()).toMatchObject({ screen: 'turn', draft })
    expect(store.getState().game).toBe(game)
    model.solve = solve
    store.actions.endTurn()
    expect(store.getState().screen).toBe('result')
  })
})

describe('a whole game', () => {
  it.each(SEATS)('of %s goes from briefing through every turn to the report, and replays to the same end', seat => {
    const store = createAppStore(fakeServices())
    const screens: string[] = []
    store.subscribe(
      state => state.screen,
      screen => screens.push(screen),
    )
    store.actions.takeSeat(seat, { turns: 4 })
    store.actions.sitDown()
    playTurns(store, 4)
    expect(screens.join(' ')).toBe('briefing turn result turn result turn result turn result report')
    const { game, forecast } = store.getState()
    expect(forecast).toBeUndefined()
    const replayed = replayLog(logOf(game!))
    expect(replayed.ok && replayed.value.records).toEqual(game!.records)
  })

  it('stays at the report whatever is pressed', () => {
    const store = seatedStore(fakeServices())
    playTurns(store, 8)
    const before = store.getState()
    store.actions.endTurn()
    store.actions.goOn()
    store.actions.setLever('semisDuty', 0.25)
    expect(store.getState()).toEqual(before)
  })
})

describe('the title page', () => {
  it('keeps the game so that it can be continued where it was left', () => {
    const store = seatedStore(fakeServices(), 'rusal')
    playTurns(store, 2)
    store.actions.setLever('runRate', 0.9)
    const before = store.getState()
    store.actions.toTitle()
    expect(store.getState()).toMatchObject({
      screen: 'title',
      game: undefined,
      saved: { seat: 'rusal', turn: 3, turns: 8, begun: true, finished: false },
    })
    store.actions.continueSaved()
    const { saved, ...again } = store.getState()
    // What can be undone lives in the sitting only.
    const { saved: _, ...left } = { ...before, steps: NO_STEPS }
    expect(saved).toMatchObject({ seat: 'rusal', turn: 3, turns: 8, begun: true, finished: false })
    expect(again).toEqual(left)
  })

  it('shows the report of a game in progress and comes back to the turn', () => {
    const store = seatedStore(fakeServices())
    store.actions.showReport()
    expect(store.getState().screen).toBe('turn')
    playTurns(store, 1)
    store.actions.showReport()
    expect(store.getState().screen).toBe('report')
    store.actions.goOn()
    expect(store.getState().screen).toBe('turn')
  })
})

describe('losing office', () => {
  /** The United States on policies that cost it its approval, in the turn after the loss. */
  function lostStore() {
    const store = createAppStore(fakeServices())
    store.actions.takeSeat('unitedStates', { seed: 1, turns: 12 })
    store.actions.sitDown()
    const ruin = { exemptHub: 1, wtoRuling: 2, metalDuty: 0.24, semisDuty: 0.65, customsEnforcement: 1 } as const
    for (const [lever, value] of Object.entries(ruin)) store.actions.setLever(lever as keyof typeof ruin, value)
    while (!isLost(store.getState().game!.world.office, 'unitedStates')) playTurns(store, 1)
    return store
  }

  it('lets a lost player watch the others turn by turn, and refuses a draft', () => {
    const store = lostStore()
    const turn = store.getState().game!.world.turn
    store.actions.setLever('metalDuty', 0)
    expect(store.getState().refusal).toEqual({ kind: 'seatLost' })
    store.actions.resetDraft()
    playTurns(store, 1)
    const { game, screen } = store.getState()
    expect([game!.world.turn, screen]).toEqual([turn + 1, 'turn'])
    expect(game!.records[turn]!.settings.metalDuty).toBe(0.24)
  })

  it('plays the rest and shows the report when asked, the same as watched', () => {
    const [skipped, watched] = [lostStore(), lostStore()]
    skipped.actions.skipToReport()
    playTurns(watched, 12 - watched.getState().game!.world.turn)
    expect(skipped.getState().screen).toBe('report')
    expect(skipped.getState().game!.world).toEqual(watched.getState().game!.world)
  })

  it('skips nothing while the seat is held', () => {
    const store = seatedStore(fakeServices())
    store.actions.skipToReport()
    const { screen, game } = store.getState()
    expect([screen, game!.world.turn]).toEqual(['turn', 0])
  })
})
