import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDecisions, forecastTurn } from '../../src/game'
import { NO_STEPS } from '../../src/store/draftSteps'
import { createAppStore } from '../../src/store/store'
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

describe('undoing', () => {
  const SIGN = { talk: 'sign', proposal: 1 } as const
  const DUTY = { lever: 'semisDuty', value: 0.25 } as const
  const AID = { lever: 'smelterAid', value: 50 } as const

  it('goes back step by step through levers, talks and the emptied draft, and forth again', () => {
    const { store, setLever, say, resetDraft, undo, redo, draft } = usStore()
    setLever('semisDuty', 0.25)
    setLever('smelterAid', 50)
    say(SIGN)
    resetDraft()
    const seen = [draft()]
    for (let i = 0; i < 4; i++) {
      undo()
      seen.push(draft())
    }
    expect(seen).toEqual([[], [DUTY, AID, SIGN], [DUTY, AID], [DUTY], []])
    undo()
    expect(draft()).toEqual([])
    for (let i = 0; i < 3; i++) redo()
    expect(draft()).toEqual([DUTY, AID, SIGN])
    const { game, forecast } = store.getState()
    expect(forecastTurn(game!, 'unitedStates', draft())).toEqual({ ok: true, value: forecast })
  })

  it('takes a drag back as one step, and one that ends where it began as none', () => {
    const { store, setLever, undo, redo, draft } = usStore()
    for (const value of [0.1, 0.2, 0.25]) setLever('semisDuty', value, 1)
    for (const value of [0.3, 0.4]) setLever('semisDuty', value, 2)
    for (const value of [0.45, 0.5, 0.4]) setLever('semisDuty', value, 3)
    undo()
    expect(draft()).toEqual([DUTY])
    undo()
    expect(draft()).toEqual([])
    expect(store.getState().steps.past).toEqual([])
    redo()
    redo()
    expect(draft()).toEqual([{ lever: 'semisDuty', value: 0.4 }])
    redo()
    expect(draft()).toEqual([{ lever: 'semisDuty', value: 0.4 }])
  })

  it('forgets what was undone once something else is done, and steps that change nothing', () => {
    const { store, setLever, undo, redo, draft } = usStore()
    setLever('semisDuty', 0.25)
    undo()
    setLever('semisDuty', 0)
    redo()
    expect(draft()).toEqual([DUTY])
    undo()
    setLever('smelterAid', 50)
    redo()
    expect(draft()).toEqual([AID])
    expect(store.getState().steps.past).toEqual([[]])
  })

  it('ends with the turn, and is not saved', () => {
    const services = fakeServices()
    const store = seatedStore(services, 'unitedStates')
    store.actions.setLever('semisDuty', 0.25)
    const reloaded = createAppStore(services)
    reloaded.actions.continueSaved()
    expect(reloaded.getState().draft).toEqual([DUTY])
    reloaded.actions.undo()
    expect(reloaded.getState().draft).toEqual([DUTY])
    playTurns(store, 1)
    store.actions.undo()
    expect(store.getState().draft).toEqual([])
    expect(store.getState().steps.past).toEqual([])
  })

  it('begins anew after a reload: what was drafted stands, and only what is done then is taken back', () => {
    const services = fakeServices()
    const store = seatedStore(services, 'unitedStates', { people: ['china'] })
    store.actions.say(SIGN)
    store.actions.setLever('semisDuty', 0.25)
    store.actions.undo()
    const reloaded = createAppStore(services)
    reloaded.actions.continueSaved()
    reloaded.actions.liftCurtain()
    reloaded.actions.sitDown()
    const { actions, getState } = reloaded
    expect(getState()).toMatchObject({ draft: [SIGN], steps: NO_STEPS })
    actions.redo()
    actions.undo()
    expect(getState()).toMatchObject({ draft: [SIGN], steps: NO_STEPS })
    actions.unsay(SIGN)
    expect(getState().draft).toEqual([])
    actions.undo()
    expect(getState().draft).toEqual([SIGN])
    actions.redo()
    expect(getState().draft).toEqual([])
  })

  it('keeps to the right order in any sequence of steps: as often back as forth changes nothing', () => {
    const step = fc.oneof(
      fc.record({ lever: fc.constantFrom('semisDuty', 'metalDuty'), value: fc.constantFrom(0, 0.1, 0.25) }),
      fc.constantFrom('undo', 'redo', 'reset'),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), steps => {
        const { store, setLever, resetDraft, undo, redo, draft } = usStore()
        for (const each of steps) {
          if (each === 'undo') undo()
          else if (each === 'redo') redo()
          else if (each === 'reset') resetDraft()
          else setLever(each.lever as 'semisDuty', each.value)
        }
        const [end, back] = [draft(), store.getState().steps.past.length]
        for (let i = 0; i < back; i++) undo()
        expect(draft()).toEqual([])
        for (let i = 0; i < back; i++) redo()
        expect(draft()).toEqual(end)
      }),
      { numRuns: 20 },
    )
  })
})
