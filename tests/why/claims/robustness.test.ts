/** Verdicts over draws of what is uncertain. */
import { expect, test } from 'vitest'
import type { Game } from '../../../src/game'
import { ASSUMPTIONS, assumptionValues } from '../../../src/model/assumptions'
import { centralConditions, PARAMETERS } from '../../../src/why/claims/conditions'
import { testClaims } from '../../../src/why/claims/ledger'
import { DRAWN_IDS, stepsOf, tryRobustness } from '../../../src/why/claims/robustness'
import { makeGame, playOn, set } from '../../helpers/makeGame'

function tryAll(game: Game, draws: number) {
  const trial = tryRobustness(game, draws)
  const told: number[] = []
  let step = trial.next()
  while (!step.done) {
    told.push(step.value)
    step = trial.next()
  }
  return { robustness: step.value, told }
}

const game = playOn(makeGame({ turns: 4 }), { unitedStates: set({ metalDuty: 0.1 }) })
const first = tryAll(game, 12)

test('the same game gives the same bytes, another seed other draws', () => {
  expect(JSON.stringify(tryAll(game, 12).robustness)).toBe(JSON.stringify(first.robustness))
  const other = playOn(makeGame({ turns: 4, seed: 2 }), { unitedStates: set({ metalDuty: 0.1 }) })
  expect(JSON.stringify(tryAll(other, 12).robustness)).not.toBe(JSON.stringify(first.robustness))
}, 60_000)

test('every draw is counted once, and progress goes from one step to all', () => {
  expect(Object.keys(first.robustness)).toEqual(DRAWN_IDS)
  for (const { draws, unsolved, shares } of Object.values(first.robustness)) {
    expect(draws).toBe(12)
    const counted = 12 * (shares.borneOut + shares.between + shares.notBorneOut)
    expect(Math.round(counted) + unsolved).toBe(12)
  }
  expect(first.told).toEqual(Array.from({ length: stepsOf(12) }, (_, i) => i + 1))
})

test('a flip names a value that turns the outcome, when tried', () => {
  const results = testClaims(game)!
  const flips = DRAWN_IDS.flatMap(id => first.robustness[id]!.flips.map(flip => ({ id, ...flip })))
  expect(flips.length).toBeGreaterThan(0)
  for (const { id, outcome, value, from } of flips) {
    expect(outcome).not.toBe(results.find(result => result.id === id)!.outcome)
    expect(value).not.toBe(from)
  }
  // Jobs of metal users at half of the central value: fewer are lost than smelters and mills win.
  expect(flips).toContainEqual({ id: 'downstream', parameter: 'userJobs', value: 0.5, from: 1, outcome: 'notBorneOut' })
})

test('a flip comes again in a game that is played under it', () => {
  const flip = first.robustness.krasnoyarsk!.flips.find(({ parameter }) => parameter === 'plantHomeDemand')!
  expect(flip.value).toBe(0)
  const under = playOn(makeGame({ turns: 4, assumptions: { plantHomeDemand: 0 } }), {
    unitedStates: set({ metalDuty: 0.1 }),
  })
  expect(testClaims(under)!.find(({ id }) => id === 'krasnoyarsk')!.outcome).toBe(flip.outcome)
})

test('no draw leaves the range of an assumption, whatever factor moves it', () => {
  const central = centralConditions(game.scenario)
  for (const { low, high, put } of Object.values(PARAMETERS)) {
    for (const value of [low, high]) {
      const { assumptions } = put(central, value)
      for (const [id, { low, high }] of Object.entries(ASSUMPTIONS)) {
        expect(assumptions[id as keyof typeof assumptions]).toBeGreaterThanOrEqual(low)
        expect(assumptions[id as keyof typeof assumptions]).toBeLessThanOrEqual(high)
      }
    }
  }
  expect(central.assumptions).toEqual(assumptionValues({}))
})

test('every assumption of the model is drawn', () => {
  const moved = new Set<string>()
  const central = centralConditions(game.scenario)
  for (const { high, put } of Object.values(PARAMETERS)) {
    const { assumptions } = put(central, high)
    for (const id of Object.keys(ASSUMPTIONS)) {
      const key = id as keyof typeof assumptions
      if (assumptions[key] !== central.assumptions[key]) moved.add(id)
    }
  }
  expect([...moved].sort()).toEqual(Object.keys(ASSUMPTIONS).sort())
})
