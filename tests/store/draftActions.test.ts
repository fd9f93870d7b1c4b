import { describe, expect, it } from 'vitest'
import { checkDecisions, forecastTurn } from '../../src/game'
import { fakeServices } from './fakeBrowser'
import { overspend, playTurns, seatedStore } from './playing'

function usStore() {
  const store = seatedStore(fakeServices(), 'unitedStates')
  return { store, ...store.actions, draft: () => store.getState().draft }
}

describe('putting a value on a lever', () => {
  it('drafts a decision and brings its forecast at once', () => {
    const { store, setLever, draft } = usStore()
    setLever('semisDuty', 0.25)
    const { game, forecast, forecastWithout } = store.getState()
    expect(draft()).toEqual([{ lever: 'semisDuty', value: 0.25 }])
    expect(forecastTurn(game!, 'unitedStates', draft())).toEqual({ ok: true, value: forecast })
    expect(forecastTurn(game!, 'unitedStates', [])).toEqual({ ok: true, value: forecastWithout })
    expect(forecast!.accounts.usDuties).toBeGreaterThan(forecastWithout!.accounts.usDuties)
  })

  it('leaves the forecast of doing nothing as it was computed when the turn began', () => {
    const { store, setLever, resetDraft } = usStore()
    const { forecastWithout } = store.getState()
    setLever('semisDuty', 0.25)
    resetDraft()
    expect(store.getState().forecastWithout).toBe(forecastWithout)
    playTurns(store, 1)
    expect(store.getState().forecastWithout).not.toBe(forecastWithout)
  })

  it('takes the nearest of the allowed values', () => {
    const { setLever, draft } = usStore()
    setLever('semisDuty', 0.262)
    expect(draft()).toEqual([{ lever: 'semisDuty', value: 0.25 }])
    setLever('semisDuty', 1e308)
    expect(draft()).toEqual([{ lever: 'semisDuty', value: 1 }])
  })

  it('replaces an earlier value of the same lever', () => {
    const { setLever, draft } = usStore()
    setLever('semisDuty', 0.25)
    setLever('semisDuty', 0.3)
    expect(draft()).toEqual([{ lever: 'semisDuty', value: 0.3 }])
  })

  it('drafts the same list in whatever order the levers were touched', () => {
    const one = usStore()
    one.setLever('semisDuty', 0.25)
    one.setLever('customsEnforcement', 0.5)
    const other = usStore()
    other.setLever('customsEnforcement', 0.5)
    other.setLever('semisDuty', 0.25)
    expect(one.draft()).toEqual(other.draft())
  })

  it('that is in force already takes the lever out of the draft', () => {
    const { store, setLever, draft } = usStore()
    setLever('semisDuty', 0.25)
    playTurns(store, 1)
    setLever('semisDuty', 0)
    expect(draft()).toEqual([{ lever: 'semisDuty', value: 0 }])
    setLever('semisDuty', 0.25)
    expect(draft()).toEqual([])
  })

  it('that is the start of an order takes the order out, also after it was given once', () => {
    const store = seatedStore(fakeServices(), 'rusal')
    store.actions.setLever('newPlants', 0.05)
    playTurns(store, 1)
    store.actions.setLever('newPlants', 0.05)
    expect(store.getState().draft).toEqual([{ lever: 'newPlants', value: 0.05 }])
    store.actions.setLever('newPlants', 0)
    expect(store.getState().draft).toEqual([])
  })

  it('beyond the political capital keeps the draft and says why it cannot be committed', () => {
    const { store, draft } = usStore()
    overspend(store)
    const { game, refusal } = store.getState()
    expect(refusal?.kind).toBe('notEnoughPips')
    expect(refusal).toEqual(checkDecisions(game!, 'unitedStates', draft()))
    expect(draft()).toHaveLength(4)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%s changes nothing', value => {
    const { store, setLever } = usStore()
    const before = store.getState()
    setLever('semisDuty', value)
    expect(store.getState()).toBe(before)
  })

  it('of another seat changes nothing', () => {
    const { store, setLever } = usStore()
    const before = store.getState()
    setLever('enforcement', 1)
    setLever('__proto__' as 'enforcement', 1)
    expect(store.getState()).toBe(before)
  })

  it('while the result is shown changes nothing', () => {
    const { store, setLever, endTurn } = usStore()
    endTurn()
    const before = store.getState()
    setLever('semisDuty', 0.25)
    expect(store.getState()).toBe(before)
  })
})

describe('emptying the draft', () => {
  it('leaves the forecast of doing nothing', () => {
    const { store, resetDraft, draft } = usStore()
    overspend(store)
    resetDraft()
    const { refusal, forecast, forecastWithout } = store.getState()
    expect(draft()).toEqual([])
    expect(refusal).toBeUndefined()
    expect(forecast).toEqual(forecastWithout)
  })
})

describe('saying something to the others', () => {
  const SIGN = { talk: 'sign', proposal: 1 } as const
  const FILE = { talk: 'file', about: 'smelterSupport' } as const

  it('drafts it after the levers, and takes it out again', () => {
    const { say, unsay, setLever, draft } = usStore()
    say(SIGN)
    setLever('semisDuty', 0.25)
    expect(draft()).toEqual([{ lever: 'semisDuty', value: 0.25 }, SIGN])
    unsay(SIGN)
    expect(draft()).toEqual([{ lever: 'semisDuty', value: 0.25 }])
  })

  it('twice on the same matter keeps the last', () => {
    const { store, say, draft } = usStore()
    const { terms } = store.getState().game!.world.talks.proposals[0]!
    const counter = { talk: 'propose', terms: { ...terms, turns: 4 }, answers: 1 } as const
    const other = { talk: 'propose', terms: { ...terms, turns: 6 }, answers: 1 } as const
    say(SIGN)
    say(counter)
    expect(draft()).toEqual([counter])
    say(other)
    expect(draft()).toEqual([other])
    say(SIGN)
    expect(draft()).toEqual([SIGN])
  })

  it('costs its pip at once and is refused with the levers when they are too dear together', () => {
    const { store, say } = usStore()
    overspend(store)
    const before = store.getState().refusal!.amount!
    say(FILE)
    expect(store.getState().refusal).toMatchObject({ kind: 'notEnoughPips' })
    expect(store.getState().refusal!.amount).toBeCloseTo(before + 1, 9)
  })

  it('that cannot be said is not drafted', () => {
    const { say, draft } = usStore()
    say({ talk: 'sign', proposal: 99 })
    say({ talk: 'leave', pact: 1 })
    say({ talk: 'file', about: 'metalDuty' })
    expect(draft()).toEqual([])
  })
})
