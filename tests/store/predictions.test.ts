import { describe, expect, it } from 'vitest'
import { replayLog } from '../../src/game'
import { logOf } from '../../src/game/log'
import { NO_STEPS } from '../../src/store/draftSteps'
import { createAppStore } from '../../src/store/store'
import { fakeServices } from './fakeBrowser'
import { playTurns, seatedStore } from './playing'

const GUESS = { price: 'up', gainer: 'rusal' } as const

describe('a guess that is chosen', () => {
  it('stands again after a reload, counts when the turn is ended, and the next turn begins without', () => {
    const services = fakeServices()
    seatedStore(services).actions.guess(GUESS)
    const reloaded = createAppStore(services)
    reloaded.actions.continueSaved()
    expect(reloaded.getState()).toMatchObject({ guess: GUESS, draft: [], steps: NO_STEPS })
    reloaded.actions.endTurn()
    expect(reloaded.getState()).toMatchObject({ guess: {}, predictions: [{ unitedStates: GUESS }] })
    reloaded.actions.goOn()
    const next = createAppStore(services)
    next.actions.continueSaved()
    expect(next.getState()).toMatchObject({ screen: 'turn', guess: {} })
  })

  it('stands again on the way back from the title page and from a game played otherwise', () => {
    const store = seatedStore(fakeServices())
    playTurns(store, 1)
    store.actions.guess(GUESS)
    store.actions.toTitle()
    expect(store.getState().guess).toEqual({})
    store.actions.continueSaved()
    expect(store.getState().guess).toEqual(GUESS)
    const { game, seat } = store.getState()
    store.actions.openDerived(logOf(game!), seat!, { kind: 'benchmark', benchmark: 'noChange' })
    expect(store.getState()).toMatchObject({ replayed: true, guess: {} })
    store.actions.leaveDerived()
    expect(store.getState().guess).toEqual(GUESS)
  })

  it('is not taken over into a game that is begun again', () => {
    const store = seatedStore(fakeServices())
    store.actions.guess(GUESS)
    store.actions.startAgain()
    store.actions.sitDown()
    expect(store.getState()).toMatchObject({ screen: 'turn', guess: {} })
  })

  it('is no step of the draft, and stays when the draft is emptied or a step taken back', () => {
    const store = seatedStore(fakeServices())
    store.actions.setLever('semisDuty', 0.25)
    store.actions.guess(GUESS)
    expect(store.getState().steps.past).toHaveLength(1)
    store.actions.undo()
    expect(store.getState()).toMatchObject({ guess: GUESS, draft: [] })
    store.actions.resetDraft()
    expect(store.getState().guess).toEqual(GUESS)
    store.actions.guess({ price: undefined })
    expect(store.getState().guess).toEqual({ gainer: GUESS.gainer })
  })

  it('cannot be chosen outside a turn that this tab may decide', () => {
    const store = seatedStore(fakeServices())
    store.actions.endTurn()
    store.actions.guess(GUESS)
    expect(store.getState()).toMatchObject({ screen: 'result', guess: {} })
  })
})

describe('what a person says a turn will bring', () => {
  it('is kept by turn and over a reload, a turn without a word as skipped', () => {
    const services = fakeServices()
    const store = seatedStore(services)
    store.actions.guess({ price: 'up' })
    store.actions.endTurn()
    store.actions.goOn()
    playTurns(store, 1)
    store.actions.guess({ gainer: 'rusal' })
    store.actions.endTurn()
    const said = [{ unitedStates: { price: 'up' } }, { unitedStates: {} }, { unitedStates: { gainer: 'rusal' } }]
    expect(store.getState().predictions).toEqual(said)
    const reloaded = createAppStore(services)
    reloaded.actions.continueSaved()
    expect(reloaded.getState().predictions).toEqual(said)
  })

  it('changes no figure and is not in the log', () => {
    const [silent, speaking] = [1, 2].map(() => seatedStore(fakeServices(), 'china', { seed: 4 }))
    silent!.actions.endTurn()
    speaking!.actions.guess({ price: 'down', gainer: 'china' })
    speaking!.actions.endTurn()
    const [one, other] = [silent!, speaking!].map(store => logOf(store.getState().game!))
    expect(one).toEqual(other)
    expect(replayLog(other!).ok).toBe(true)
  })

  it('is not asked where the scenario or the teacher says so', () => {
    const store = seatedStore(fakeServices(), 'china', { predictions: false })
    expect(store.getState().game!.scenario.predictions).toBe(false)
    store.actions.guess({ price: 'up' })
    store.actions.endTurn()
    expect(store.getState().predictions).toEqual([{}])
    store.actions.startAgain()
    expect(store.getState().game!.scenario.predictions).toBe(false)
  })

  it('does not go over to another game', () => {
    const store = seatedStore(fakeServices())
    store.actions.guess({ price: 'up' })
    store.actions.endTurn()
    store.actions.takeSeat('china')
    expect(store.getState().predictions).toEqual([])
    store.actions.toTitle()
    store.actions.continuePrevious()
    expect(store.getState().predictions).toEqual([{ unitedStates: { price: 'up' } }])
  })

  it('is not kept of a turn that could not be ended', () => {
    const store = seatedStore(fakeServices())
    store.actions.setLever('semisDuty', 1)
    store.actions.setLever('metalDuty', 0.25)
    store.actions.setLever('smelterAid', 200)
    store.actions.guess({ price: 'up' })
    store.actions.endTurn()
    expect(store.getState()).toMatchObject({ screen: 'turn', predictions: [], predicted: {} })
  })
})
